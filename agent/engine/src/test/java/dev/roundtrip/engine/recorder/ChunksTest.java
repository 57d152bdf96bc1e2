package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** A step that runs its chunks in a loop of its own. */
class ChunksTest {

    private final Program program = new Program();
    private final Object step = new Object();

    @Test
    void each_chunk_is_a_unit_and_one_without_a_call_is_none() {
        program.recorder.enter(Call.REQUEST_BATCH, step, null);
        nextChunk(step);
        program.connect(10);
        nextChunk(step);
        program.connect(20);
        program.connect(20);
        program.recorder.fail(Call.REQUEST_BATCH, new IllegalStateException());

        assertThat(program.finished)
                .extracting(RequestRecord::kind, record -> record.breakdown().wallNanos(), RequestRecord::failed)
                .containsExactly(tuple(RequestKind.BATCH, 10L, false), tuple(RequestKind.BATCH, 40L, true));
    }

    @Test
    void within_another_unit_chunks_are_parts_of_that_one() {
        program.request(() -> {
            program.recorder.enter(Call.REQUEST_BATCH, step, null);
            program.connect(10);
            nextChunk(step);
            program.connect(10);
            program.recorder.exit(Call.REQUEST_BATCH, null);
        });

        assertThat(program.finished).hasSize(1);
    }

    private void nextChunk(Object of) {
        program.recorder.enter(Call.NEXT_CHUNK, of, null);
        program.recorder.exitNumber(Call.NEXT_CHUNK, 0);
    }
}
