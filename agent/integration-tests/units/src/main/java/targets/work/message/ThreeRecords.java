package targets.work.message;

import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Makes Kafka's own mocks of consumers, each with three records of every partition that it is given. */
final class ThreeRecords implements ConsumerFactory<String, String> {

    @Override
    public Consumer<String, String> createConsumer(
            String groupId, String clientIdPrefix, String clientIdSuffix, Properties properties) {
        return new Filled();
    }

    @Override
    public boolean isAutoCommit() {
        return false;
    }

    @Override
    public Map<String, Object> getConfigurationProperties() {
        return Map.of();
    }

    private static final class Filled extends MockConsumer<String, String> {

        Filled() {
            super("earliest");
        }

        @Override
        public synchronized void assign(Collection<TopicPartition> partitions) {
            super.assign(partitions);
            updateBeginningOffsets(partitions.stream().collect(Collectors.toMap(at -> at, at -> 0L)));
            schedulePollTask(() -> partitions.forEach(this::fill));
        }

        private void fill(TopicPartition at) {
            for (int offset = 0; offset < 3; offset++) {
                addRecord(new ConsumerRecord<>(at.topic(), at.partition(), offset, "key", "order " + offset));
            }
        }
    }
}
