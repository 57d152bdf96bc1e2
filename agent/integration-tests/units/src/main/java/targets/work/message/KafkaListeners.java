package targets.work.message;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.util.backoff.FixedBackOff;
import targets.work.Tasks;

/** Methods of Spring that listen to topics: three messages each, one batch of them among these. */
public final class KafkaListeners {

    private static final CountDownLatch HEARD = new CountDownLatch(13);

    private KafkaListeners() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Configuration.class, Orders.class)) {
            HEARD.await();
        }
    }

    /** Consumers that need no broker. */
    @EnableKafka
    public static class Configuration {

        @Bean
        ConcurrentKafkaListenerContainerFactory<String, String> kafkaListenerContainerFactory() {
            ConcurrentKafkaListenerContainerFactory<String, String> factory =
                    new ConcurrentKafkaListenerContainerFactory<>();
            factory.setConsumerFactory(new ThreeRecords());
            DefaultErrorHandler givesUpAtOnce =
                    new DefaultErrorHandler((failed, thrown) -> HEARD.countDown(), new FixedBackOff(0, 0));
            givesUpAtOnce.setSeekAfterError(false);
            factory.setCommonErrorHandler(givesUpAtOnce);
            return factory;
        }

        @Bean
        KafkaMessageListenerContainer<String, String> listensByInterface() {
            ContainerProperties properties = new ContainerProperties(new TopicPartitionOffset("plain", 0));
            properties.setGroupId("e");
            properties.setMessageListener(new Plain());
            return new KafkaMessageListenerContainer<>(new ThreeRecords(), properties);
        }
    }

    /** Implements the interface of Spring. */
    static final class Plain implements MessageListener<String, String> {

        @Override
        public void onMessage(ConsumerRecord<String, String> order) {
            Tasks.listAtOnce();
            HEARD.countDown();
        }
    }

    /** Its class and methods name the units of work. */
    public static class Orders {

        @KafkaListener(groupId = "a", topicPartitions = @TopicPartition(topic = "slow", partitions = "0"))
        public void oneByOne(String order) {
            Tasks.listOneByOne();
            HEARD.countDown();
        }

        @KafkaListener(groupId = "b", topicPartitions = @TopicPartition(topic = "quick", partitions = "0"))
        public void atOnce(ConsumerRecord<String, String> order) {
            Tasks.listAtOnce();
            HEARD.countDown();
        }

        @KafkaListener(groupId = "c", topicPartitions = @TopicPartition(topic = "broken", partitions = "0"))
        public void fails(String order) {
            Tasks.listAtOnce();
            throw new IllegalArgumentException(order);
        }

        @KafkaListener(
                groupId = "d",
                topicPartitions = @TopicPartition(topic = "many", partitions = "0"),
                batch = "true")
        public void allOfThem(List<String> orders) {
            orders.forEach(order -> Tasks.listAtOnce());
            HEARD.countDown();
        }
    }
}
