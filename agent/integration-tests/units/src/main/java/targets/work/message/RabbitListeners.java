package targets.work.message;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.qpid.server.SystemLauncher;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.annotation.EnableRabbit;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.config.SimpleRabbitListenerContainerFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import targets.work.Tasks;

/** Methods of Spring that listen to queues of a Qpid broker in this JVM: three messages each. */
public final class RabbitListeners {

    private static final CountDownLatch HEARD = new CountDownLatch(15);

    private RabbitListeners() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        SystemLauncher broker = new SystemLauncher();
        int port = freePort();
        System.setProperty("qpid.amqp_port", String.valueOf(port));
        broker.startup(Map.of(
                "type", "Memory",
                "startupLoggedToSystemOut", "false",
                "initialConfigurationLocation",
                        RabbitListeners.class.getResource("broker.json").toString()));
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Configuration.class, Orders.class)) {
            RabbitTemplate rabbit = context.getBean(RabbitTemplate.class);
            Channel channel =
                    context.getBean(ConnectionFactory.class).createConnection().createChannel(false);
            channel.basicConsume("bare", true, new Bare(channel));
            for (int i = 0; i < 3; i++) {
                rabbit.convertAndSend("slow", "order " + i);
                rabbit.convertAndSend("quick", "order " + i);
                rabbit.convertAndSend("broken", "order " + i);
                rabbit.convertAndSend("plain", "order " + i);
                rabbit.convertAndSend("bare", "order " + i);
            }
            HEARD.await();
        } finally {
            broker.shutdown();
        }
    }

    private static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The broker's address, for listeners and sender, and its queues. */
    @EnableRabbit
    public static class Configuration {

        @Bean
        ConnectionFactory connections() {
            CachingConnectionFactory connections =
                    new CachingConnectionFactory("127.0.0.1", Integer.getInteger("qpid.amqp_port"));
            connections.setUsername("guest");
            connections.setPassword("guest");
            return connections;
        }

        @Bean
        RabbitTemplate rabbit(ConnectionFactory connections) {
            return new RabbitTemplate(connections);
        }

        @Bean
        RabbitAdmin admin(ConnectionFactory connections) {
            return new RabbitAdmin(connections);
        }

        @Bean
        Queue slow() {
            return new Queue("slow");
        }

        @Bean
        Queue quick() {
            return new Queue("quick");
        }

        @Bean
        Queue broken() {
            return new Queue("broken");
        }

        @Bean
        Queue bare() {
            return new Queue("bare");
        }

        @Bean
        Queue plain() {
            return new Queue("plain");
        }

        @Bean
        SimpleRabbitListenerContainerFactory rabbitListenerContainerFactory(ConnectionFactory connections) {
            SimpleRabbitListenerContainerFactory factory = new SimpleRabbitListenerContainerFactory();
            factory.setConnectionFactory(connections);
            return factory;
        }

        @Bean
        SimpleMessageListenerContainer listensByInterface(ConnectionFactory connections) {
            SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
            container.setQueueNames("plain");
            container.setMessageListener(new Plain());
            return container;
        }
    }

    /** Listens by RabbitMQ's own client. */
    static final class Bare extends DefaultConsumer {

        Bare(Channel channel) {
            super(channel);
        }

        @Override
        public void handleDelivery(
                String consumer, Envelope envelope, AMQP.BasicProperties properties, byte[] message) {
            Tasks.listAtOnce();
            HEARD.countDown();
        }
    }

    /** Implements the interface of Spring. */
    static final class Plain implements MessageListener {

        @Override
        public void onMessage(Message message) {
            Tasks.listAtOnce();
            HEARD.countDown();
        }
    }

    /** Its class and methods name the units of work. */
    public static class Orders {

        @RabbitListener(queues = "slow")
        public void oneByOne(String order) {
            Tasks.listOneByOne();
            HEARD.countDown();
        }

        @RabbitListener(queues = "quick")
        public void atOnce(String order) {
            Tasks.listAtOnce();
            HEARD.countDown();
        }

        @RabbitListener(queues = "broken", ackMode = "NONE")
        public void fails(String order) {
            Tasks.listAtOnce();
            HEARD.countDown();
            throw new IllegalArgumentException(order);
        }
    }
}
