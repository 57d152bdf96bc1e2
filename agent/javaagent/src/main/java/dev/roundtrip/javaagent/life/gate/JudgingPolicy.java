package dev.roundtrip.javaagent.life.gate;

import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.javaagent.life.say.Failure;
import dev.roundtrip.javaagent.life.say.Notices;
import dev.roundtrip.report.files.BaselineFile;
import dev.roundtrip.report.files.FileFailure;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Paths;
import java.time.LocalDate;

/**
 * What fails the run, but for what the baseline covers. The file is read when it is first needed: reading it takes
 * libraries that must not be loaded before {@code main}. Safe for threads.
 */
public final class JudgingPolicy {
    private final GatePolicy limits;
    private final String baseline;
    private final Notices notices;
    private GatePolicy policy;

    /** @param baseline the file; null where there is none */
    public JudgingPolicy(GatePolicy limits, String baseline, Notices notices) {
        this.limits = limits;
        this.baseline = baseline;
        this.notices = notices;
    }

    /** Whether no finding fails anything. */
    public boolean isEmpty() {
        return limits.isEmpty();
    }

    /** Not while a call of the database is under way: the first call reads a file. */
    synchronized GatePolicy policy() {
        if (policy == null) {
            policy = baseline == null ? limits : covered();
        }
        return policy;
    }

    /** A baseline that cannot be read covers nothing: nothing may pass by a slip of the pen. */
    private GatePolicy covered() {
        try {
            return limits.with(BaselineFile.read(Paths.get(baseline)), LocalDate.now());
        } catch (IOException e) {
            return without(FileFailure.inWords(e));
        } catch (InvalidPathException e) {
            return without("no file can have this name: " + e.getMessage());
        } catch (RuntimeException e) {
            return without(baseline + ": " + Failure.typeAndPlace(e));
        }
    }

    private GatePolicy without(String why) {
        notices.tell(why + "; going on without the baseline, so nothing is known");
        return limits;
    }
}
