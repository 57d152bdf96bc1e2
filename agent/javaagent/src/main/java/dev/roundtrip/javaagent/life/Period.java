package dev.roundtrip.javaagent.life;

import dev.roundtrip.javaagent.life.say.Failure;
import dev.roundtrip.javaagent.life.say.Notices;
import java.util.concurrent.TimeUnit;

/** A watch that ends before the JVM does: it tells its summary, and leaves the program as it was. */
final class Period implements Runnable {
    private final long nanos;
    private final Ending ending;
    private final Thread hook;
    private final Weave weave;
    private final Notices notices;

    /**
     * @param nanos how long to watch
     * @param hook what would end the watch with the JVM, registered already
     */
    Period(long nanos, Ending ending, Thread hook, Weave weave, Notices notices) {
        this.nanos = nanos;
        this.ending = ending;
        this.hook = hook;
        this.weave = weave;
        this.notices = notices;
    }

    void begin() {
        OwnThread.notStarted("roundtrip-period", this).start();
    }

    @Override
    public void run() {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            if (Runtime.getRuntime().removeShutdownHook(hook)) {
                // The sink first: half-woven, a program would seem to leak what it closes.
                ending.run();
                weave.undo();
                notices.tell("switched off after the time that duration= gave; the program goes on as it was");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook tells all.
        } catch (RuntimeException | LinkageError e) {
            notices.tell("not switched off cleanly: " + Failure.typeAndPlace(e));
        }
    }
}
