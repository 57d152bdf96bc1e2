package dev.roundtrip.instrument.spring;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/**
 * Where Spring calls a method with a message: {@code @JmsListener}, {@code @KafkaListener}, {@code @RabbitListener},
 * {@code @MessageMapping}, however composed or inherited, with the advice around it. A batch of messages is one call.
 */
public final class MessagingLibrary implements Library {

    private static final String CLASS = "org/springframework/messaging/handler/invocation/InvocableHandlerMethod";

    private static final Table TABLE = new Table(call(
            RoundtripSink.REQUEST_MESSAGE,
            Argument.NOTHING,
            "(Lorg/springframework/messaging/Message;[Ljava/lang/Object;)Ljava/lang/Object;",
            "invoke"));

    @Override
    public String title() {
        return "Spring messaging";
    }

    @Override
    public String classes() {
        return "`org.springframework.messaging.handler.invocation.InvocableHandlerMethod`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().equals(CLASS)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
