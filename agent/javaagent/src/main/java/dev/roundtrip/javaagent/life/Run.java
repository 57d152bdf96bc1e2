package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.recorder.Recorder;
import dev.roundtrip.engine.recorder.RecorderSettings;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Ledger;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.file.AgentVersion;
import dev.roundtrip.javaagent.life.file.AttachedLate;
import dev.roundtrip.javaagent.life.file.ProcessId;
import dev.roundtrip.javaagent.life.sink.Troubles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** This run of the program as far as it has come, as reports want it. */
final class Run {
    private final Ledger ledger;
    private final LeftOut leftOut;
    private final Recorder recorder;
    private final Troubles troubles;
    private final Weave weave;
    private final RecorderSettings units;
    private final long startMillis = System.currentTimeMillis();

    Run(Ledger ledger, LeftOut leftOut, Recorder recorder, Troubles troubles, Weave weave, RecorderSettings units) {
        this.ledger = ledger;
        this.leftOut = leftOut;
        this.recorder = recorder;
        this.troubles = troubles;
        this.weave = weave;
        this.units = units;
    }

    Recording recording() {
        return ledger.recording(jvm(), observation());
    }

    private JvmInfo jvm() {
        return new JvmInfo(
                ProcessId.current(),
                System.getProperty("java.version"),
                units.program,
                Instant.ofEpochMilli(startMillis).toString(),
                System.nanoTime() - units.startNanos,
                AgentVersion.text());
    }

    private Observation observation() {
        return new Observation(
                weave.woven(), weave.skipped(), recorder.calls(), troubles.count(), notes(), ledger.idleTests());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (units.mainThread == null) {
            notes.addAll(AttachedLate.notes());
        }
        notes.addAll(troubles.missing());
        long lost = recorder.tasksNotFollowed();
        if (lost > 0) {
            notes.add("no longer followed to other threads, because too many tasks waited: " + lost + " tasks");
        }
        notes.addAll(leftOut.notes());
        if (ledger.preparesTests()) {
            notes.add("background work while no test ran was counted apart and not judged");
        }
        return notes;
    }
}
