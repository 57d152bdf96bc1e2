package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.recorder.Recorder;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.gate.ExitGate;
import dev.roundtrip.javaagent.life.say.Failure;
import dev.roundtrip.javaagent.life.say.Notices;
import java.util.concurrent.TimeUnit;

/**
 * The end of the JVM, normal or by SIGTERM: closes what is open and tells the summary, on a daemon thread that the
 * shutdown hook waits for, though never longer than {@link #LIMIT_MILLIS}.
 */
final class Ending implements Runnable {
    static final long LIMIT_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final Recorder recorder;
    private final Teller teller;
    private final Summary summary;
    private final ExitGate gate;
    private final Notices notices;
    private final Thread worker = OwnThread.notStarted("roundtrip-end", this);

    /** @param gate null where nothing fails the run */
    Ending(Recorder recorder, Teller teller, Summary summary, ExitGate gate, Notices notices) {
        this.recorder = recorder;
        this.teller = teller;
        this.summary = summary;
        this.gate = gate;
        this.notices = notices;
    }

    /** For {@link Runtime#addShutdownHook}. */
    Thread hook() {
        return new Thread("roundtrip-shutdown") {
            @Override
            public void run() {
                endWithinLimit();
            }
        };
    }

    private void endWithinLimit() {
        worker.start();
        try {
            worker.join(LIMIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (worker.isAlive()) {
            notices.tell("no summary: it took longer than " + LIMIT_MILLIS / 1000 + " s");
        }
    }

    @Override
    public void run() {
        try {
            teller.close();
            // Threads that run on must not add to what is told now.
            RoundtripProbe.sink = null;
            recorder.endAll();
            Recording told = summary.tellLast();
            if (gate != null) {
                gate.judge(told);
            }
            AotCacheHint.tell(notices);
        } catch (Throwable t) {
            // The last of our code: nobody else would hear of it.
            notices.tell("no summary: " + Failure.typeAndPlace(t));
        }
    }
}
