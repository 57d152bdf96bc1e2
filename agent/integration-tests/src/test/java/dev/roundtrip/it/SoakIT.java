package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the agent keeps is bounded by its limits, not by traffic: a server at full speed whose paths and SQL texts never
 * repeat, in a small heap. Each build lets it run for seconds; {@code -Dsoak.seconds=3600} for an hour, on all JDKs.
 */
class SoakIT {

    private static final int SECONDS = Integer.getInteger("soak.seconds", 20);
    private static final long QUERIES = Long.getLong("soak.queries", 1_000_000);
    private static final int SAMPLES = 40;

    /** What is kept is as full as it gets long before half of them. */
    private static final long ANSWERS = 30_000;

    static Stream<Jdk> jdks() {
        return System.getProperty("soak.seconds") == null ? Stream.of(Jdk.RUNNING) : Jdk.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jdks")
    void a_server_at_full_speed_stays_as_large_as_it_is(Jdk jdk) {
        Outcome outcome = TargetJvm.of("targets.soak.Soak")
                .named("Soak on " + jdk)
                .jars("HikariCP", "slf4j-api")
                .on(jdk)
                .jvm("-Xmx128m", "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR")
                .jvm("-Dcom.sun.net.httpserver.HttpServerProvider=sun.net.httpserver.DefaultHttpServerProvider")
                .arguments(String.valueOf(SECONDS), String.valueOf(SECONDS * 1000L / SAMPLES), String.valueOf(ANSWERS))
                .start()
                .await(SECONDS + 400L)
                .assertWell();
        Uses uses = Uses.printed(outcome);

        assertThat(uses.rows()).hasSizeGreaterThan(SAMPLES / 4);
        assertThat(uses.late("heap"))
                .as("KiB of heap, see %s", outcome.folder())
                .isLessThan(grown(uses.early("heap")));
        assertThat(uses.late("metaspace")).as("KiB of metaspace").isLessThan(grown(uses.early("metaspace")));
        assertThat(uses.late("threads")).as("threads").isLessThanOrEqualTo(uses.early("threads"));
        Recording recording = outcome.recording();
        assertThat(recording.troubles()).isZero();
        assertThat(recording.dropped("shapes")).as("shapes, said to be dropped").isPositive();
        assertThat(recording.requestNames()).as("names of requests").hasSizeLessThan(1000);
    }

    @Test
    void a_request_of_very_many_queries_takes_no_more_room_than_one_of_few() {
        Outcome outcome = TargetJvm.of("targets.soak.ManyQueries")
                .jvm("-Xmx128m", "-XX:+UseSerialGC")
                .arguments(String.valueOf(QUERIES))
                .start()
                .await(60 + QUERIES / 50_000)
                .assertWell();
        Uses uses = Uses.printed(outcome);

        assertThat(uses.rows()).hasSize(10);
        assertThat(uses.late("heap"))
                .as("KiB of heap, see %s", outcome.folder())
                .isLessThan(uses.early("heap") + 256);
        assertThat(outcome.recording().request("main targets.soak.ManyQueries").statements())
                .isEqualTo(QUERIES);
    }

    /** A megabyte and a twentieth more: less than a leak would take, more than what a compiler and its profiles do. */
    private static long grown(long kibibytes) {
        return kibibytes + kibibytes / 20 + 1024;
    }

    /** What a program printed of itself. */
    private record Uses(List<String> titles, List<long[]> rows) {

        static Uses printed(Outcome outcome) {
            List<String> lines = outcome.stdout().lines().toList();
            List<long[]> rows = lines.stream()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToLong(Long::parseLong)
                            .toArray())
                    .toList();
            return new Uses(List.of(lines.get(0).split(",")), rows);
        }

        /** The median around the middle of the work, which the first column counts. */
        long early(String title) {
            return median(title, 0.4, 0.6);
        }

        /** The median of the last fifth. */
        long late(String title) {
            return median(title, 0.8, 1);
        }

        private long median(String title, double from, double to) {
            long all = rows.get(rows.size() - 1)[0];
            int column = titles.indexOf(title);
            long[] values = rows.stream()
                    .filter(row -> row[0] >= from * all && row[0] <= to * all)
                    .mapToLong(row -> row[column])
                    .sorted()
                    .toArray();
            return values[values.length / 2];
        }
    }
}
