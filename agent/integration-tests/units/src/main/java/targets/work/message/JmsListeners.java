package targets.work.message;

import jakarta.jms.ConnectionFactory;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnector;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jms.annotation.EnableJms;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.core.JmsTemplate;
import targets.work.Tasks;

/** Methods of Spring that listen to queues of an Artemis broker in this JVM: three messages each. */
public final class JmsListeners {

    private static final CountDownLatch HEARD = new CountDownLatch(9);

    private JmsListeners() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("in-vm", "vm://0"));
        broker.start();
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Configuration.class, Orders.class)) {
            JmsTemplate jms = context.getBean(JmsTemplate.class);
            for (int i = 0; i < 3; i++) {
                jms.convertAndSend("slow", "order " + i);
                jms.convertAndSend("quick", "order " + i);
                jms.convertAndSend("broken", "order " + i);
            }
            HEARD.await();
        } finally {
            broker.stop();
            ActiveMQClient.clearThreadPools();
            InVMConnector.resetThreadPool();
        }
    }

    /** The broker's address, for listeners and sender. */
    @EnableJms
    public static class Configuration {

        @Bean
        ConnectionFactory connections() {
            return new ActiveMQConnectionFactory("vm://0");
        }

        @Bean
        JmsTemplate jms(ConnectionFactory connections) {
            return new JmsTemplate(connections);
        }

        @Bean
        DefaultJmsListenerContainerFactory jmsListenerContainerFactory(ConnectionFactory connections) {
            DefaultJmsListenerContainerFactory factory = new DefaultJmsListenerContainerFactory();
            factory.setConnectionFactory(connections);
            factory.setSessionTransacted(false);
            factory.setErrorHandler(thrown -> HEARD.countDown());
            return factory;
        }
    }

    /** Its class and methods name the units of work. */
    public static class Orders {

        @JmsListener(destination = "slow")
        public void oneByOne(String order) {
            Tasks.listOneByOne();
            HEARD.countDown();
        }

        @JmsListener(destination = "quick")
        public void atOnce(String order) {
            Tasks.listAtOnce();
            HEARD.countDown();
        }

        @JmsListener(destination = "broken")
        public void fails(String order) {
            Tasks.listAtOnce();
            throw new IllegalArgumentException(order);
        }
    }
}
