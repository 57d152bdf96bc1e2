package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.RequestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Methods of Spring that listen: each message is a unit of work, named by the user's method. */
class MessageIT {

    @Test
    void a_message_of_jms_is_a_unit() {
        assertListeners("JmsListeners");
    }

    @Test
    void a_message_of_kafka_is_a_unit_and_so_is_a_batch() {
        Recording recording = assertListeners("KafkaListeners");

        RequestNode batch = recording.request("targets.work.message.KafkaListeners$Orders.allOfThem");
        assertThat(batch.kind()).isEqualTo("message");
        assertThat(batch.count()).isEqualTo(1);
        assertThat(batch.statements()).isEqualTo(3);
        assertMessages(recording.request("targets.work.message.KafkaListeners$Plain.onMessage"), 3, 0);
    }

    @Test
    @EnabledIfSystemProperty(named = "matrix", matches = "true", disabledReason = "its broker takes seconds: -Pmatrix")
    void a_message_of_rabbitmq_is_a_unit_also_of_a_listener_that_implements_the_interface() {
        Recording recording = assertListeners("RabbitListeners");

        assertMessages(recording.request("targets.work.message.RabbitListeners$Plain.onMessage"), 3, 0);
        assertMessages(recording.request("targets.work.message.RabbitListeners$Bare.handleDelivery"), 3, 0);
    }

    /** Three methods, three messages each: one is guilty, one innocent, one fails. */
    private static Recording assertListeners(String program) {
        Recording recording =
                TargetJvm.ofUnits("targets.work.message." + program).run().recording();

        String orders = "targets.work.message." + program + "$Orders.";
        assertThat(recording.requestNames())
                .contains(orders + "oneByOne", orders + "atOnce", orders + "fails")
                .noneMatch(name -> name.startsWith("background") || name.contains("springframework"));
        assertMessages(recording.request(orders + "oneByOne"), 33, 0);
        assertMessages(recording.request(orders + "atOnce"), 3, 0);
        assertMessages(recording.request(orders + "fails"), 3, 3);
        assertThat(recording.finding("n-plus-one")).satisfies(finding -> {
            assertThat(finding.request()).isEqualTo(orders + "oneByOne");
            assertThat(finding.grade()).isEqualTo("confirmed");
            assertThat(finding.perRequest()).isEqualTo(10);
            assertThat(finding.file()).isEqualTo("Tasks.java");
        });
        return recording;
    }

    private static void assertMessages(RequestNode unit, int statements, int failed) {
        assertThat(unit.kind()).isEqualTo("message");
        assertThat(unit.count()).isEqualTo(3);
        assertThat(unit.statements()).isEqualTo(statements);
        assertThat(unit.failed()).isEqualTo(failed);
        assertThat(unit.breakdownNanos()).isEqualTo(unit.totalNanos());
    }
}
