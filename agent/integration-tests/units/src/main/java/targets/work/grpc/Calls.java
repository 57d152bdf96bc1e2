package targets.work.grpc;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import targets.work.Tasks;

/** A gRPC server in this JVM and its client: three calls of each method, eight of one at the same time. */
public final class Calls {

    /** Says on standard error what the service throws. */
    private static final Logger SAYS_WHAT_IS_THROWN = Logger.getLogger("io.grpc.internal.SerializingExecutor");

    private Calls() {}

    public static void main(String[] args) throws Exception {
        SAYS_WHAT_IS_THROWN.setLevel(Level.OFF);
        Tasks.fill();
        Server server = InProcessServerBuilder.forName("shop")
                .addService(Shop.service())
                .build()
                .start();
        ManagedChannel channel = InProcessChannelBuilder.forName("shop").build();
        for (int i = 0; i < 3; i++) {
            ask(channel, Shop.ONE_BY_ONE);
            ask(channel, Shop.AT_ONCE);
            ask(channel, Shop.BROKEN);
            ask(channel, Shop.REFUSED);
            ask(channel, Shop.MISSING);
            ClientCalls.blockingServerStreamingCall(channel, Shop.STREAMED, CallOptions.DEFAULT, "?")
                    .forEachRemaining(title -> {});
        }
        sendThree(channel);
        askAtTheSameTime(channel);
        channel.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
        server.shutdown().awaitTermination();
    }

    private static void ask(ManagedChannel channel, MethodDescriptor<String, String> method) {
        try {
            ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, "?");
        } catch (StatusRuntimeException answered) {
            System.out.println(
                    method.getFullMethodName() + " " + answered.getStatus().getCode());
        }
    }

    private static void sendThree(ManagedChannel channel) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        StreamObserver<String> requests = ClientCalls.asyncClientStreamingCall(
                channel.newCall(Shop.COLLECTED, CallOptions.DEFAULT), new StreamObserver<>() {
                    @Override
                    public void onNext(String answer) {}

                    @Override
                    public void onError(Throwable thrown) {
                        answered.countDown();
                    }

                    @Override
                    public void onCompleted() {
                        answered.countDown();
                    }
                });
        List.of("a", "b", "c").forEach(requests::onNext);
        requests.onCompleted();
        answered.await();
    }

    private static void askAtTheSameTime(ManagedChannel channel) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Future<?>> calls = IntStream.range(0, 8)
                .<Future<?>>mapToObj(i -> clients.submit(() -> ask(channel, Shop.CROWDED)))
                .toList();
        for (Future<?> call : calls) {
            call.get();
        }
        clients.shutdown();
    }
}
