package dev.roundtrip.instrument.message;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/**
 * Listeners of JMS, javax and jakarta, of RabbitMQ, and of Spring for Kafka and RabbitMQ, that implement the interface.
 * Each message is a unit of work, named by the class that listens.
 */
public final class ListenerLibrary implements Library {

    /** Whose adapters are listeners too, and wrap one of the user's; the method that they call is the unit. */
    private static final String[] ADAPTERS = {"org/springframework/", "com/rabbitmq/client/"};

    private static final Table TABLE = new Table(
            onMessage("(Lja*/jms/Message;)V"),
            onMessage("(Lja*/jms/Message;Lja*/jms/Session;)V"),
            onMessage("(Lorg/apache/kafka/clients/consumer/ConsumerRecord;*)V"),
            onMessage("(Lorg/springframework/amqp/core/Message;*)V"),
            call(
                    RoundtripSink.REQUEST_MESSAGE,
                    Argument.text("handleDelivery"),
                    "(Ljava/lang/String;Lcom/rabbitmq/client/Envelope;Lcom/rabbitmq/client/AMQP$BasicProperties;[B)V",
                    "handleDelivery"));

    private static JoinPoint onMessage(String descriptor) {
        return call(RoundtripSink.REQUEST_MESSAGE, Argument.text("onMessage"), descriptor, "onMessage");
    }

    @Override
    public String title() {
        return "Listeners of JMS, Kafka and RabbitMQ";
    }

    @Override
    public String classes() {
        return "classes with a method that takes a `Message` of `javax.jms` or `jakarta.jms`, a `ConsumerRecord` of Kafka, a"
                + " `Message` of Spring's AMQP, or a delivery of RabbitMQ; but for the adapters of Spring and of RabbitMQ's"
                + " client";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.mentions(Marker.MESSAGE) && !isAdapter(file.name())) {
            NamedClass.put(TABLE, file, plan);
        }
    }

    private static boolean isAdapter(String name) {
        for (String prefix : ADAPTERS) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
