package dev.roundtrip.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.RandomRecordings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyRecordingRoundTripTest {

    @Property(tries = 200)
    void any_recording_survives_writing_and_reading(@ForAll long seed) throws IOException {
        Recording recording = new RandomRecordings(seed).next();
        byte[] first = RecordingRoundTripTest.write(recording);

        byte[] second = RecordingRoundTripTest.write(RecordingReader.read(new ByteArrayInputStream(first), "again"));

        assertThat(second).isEqualTo(first);
    }
}
