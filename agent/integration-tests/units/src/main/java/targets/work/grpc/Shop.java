package targets.work.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import targets.work.Tasks;

/** A service as the compiler of protocol buffers would have made it, but that its messages are texts. */
final class Shop {

    static final MethodDescriptor<String, String> ONE_BY_ONE = method("OneByOne", MethodType.UNARY);
    static final MethodDescriptor<String, String> AT_ONCE = method("AtOnce", MethodType.UNARY);
    static final MethodDescriptor<String, String> BROKEN = method("Broken", MethodType.UNARY);
    static final MethodDescriptor<String, String> REFUSED = method("Refused", MethodType.UNARY);
    static final MethodDescriptor<String, String> MISSING = method("Missing", MethodType.UNARY);
    static final MethodDescriptor<String, String> CROWDED = method("Crowded", MethodType.UNARY);
    static final MethodDescriptor<String, String> STREAMED = method("Streamed", MethodType.SERVER_STREAMING);
    static final MethodDescriptor<String, String> COLLECTED = method("Collected", MethodType.CLIENT_STREAMING);

    private Shop() {}

    static ServerServiceDefinition service() {
        return ServerServiceDefinition.builder("targets.Shop")
                .addMethod(ONE_BY_ONE, ServerCalls.asyncUnaryCall((q, answer) -> answer(answer, Tasks::listOneByOne)))
                .addMethod(AT_ONCE, ServerCalls.asyncUnaryCall((q, answer) -> answer(answer, Tasks::listAtOnce)))
                .addMethod(CROWDED, ServerCalls.asyncUnaryCall((q, answer) -> answer(answer, Tasks::listAtOnce)))
                .addMethod(BROKEN, ServerCalls.asyncUnaryCall((q, answer) -> {
                    throw new IllegalStateException("broken " + Tasks.listAtOnce());
                }))
                .addMethod(REFUSED, ServerCalls.asyncUnaryCall((q, answer) -> refuse(answer, Status.INTERNAL)))
                .addMethod(MISSING, ServerCalls.asyncUnaryCall((q, answer) -> refuse(answer, Status.NOT_FOUND)))
                .addMethod(STREAMED, ServerCalls.asyncServerStreamingCall((q, answer) -> {
                    answer.onNext("first");
                    answer(answer, Tasks::listOneByOne);
                }))
                .addMethod(COLLECTED, ServerCalls.asyncClientStreamingCall(Collector::new))
                .build();
    }

    private static void answer(StreamObserver<String> answer, Callable<Integer> titles) {
        try {
            answer.onNext(titles.call() + " titles");
            answer.onCompleted();
        } catch (Exception e) {
            answer.onError(e);
        }
    }

    private static void refuse(StreamObserver<String> answer, Status status) {
        Tasks.listAtOnce();
        answer.onError(status.asRuntimeException());
    }

    private static MethodDescriptor<String, String> method(String name, MethodType type) {
        return MethodDescriptor.<String, String>newBuilder()
                .setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName("targets.Shop", name))
                .setRequestMarshaller(new Texts())
                .setResponseMarshaller(new Texts())
                .build();
    }

    /** Handles each message when it comes, and answers when all have come. */
    private record Collector(StreamObserver<String> answer) implements StreamObserver<String> {

        @Override
        public void onNext(String request) {
            Tasks.listAtOnce();
        }

        @Override
        public void onError(Throwable thrown) {
            answer.onError(thrown);
        }

        @Override
        public void onCompleted() {
            Shop.answer(answer, Tasks::listAtOnce);
        }
    }

    private static final class Texts implements Marshaller<String> {

        @Override
        public InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String parse(InputStream bytes) {
            try {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
