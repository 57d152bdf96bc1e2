package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.javaagent.life.say.Console;
import dev.roundtrip.javaagent.life.say.Failure;
import dev.roundtrip.javaagent.life.say.Notices;
import dev.roundtrip.report.console.ConsoleReport;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Speaks while the program runs: each new finding once, and the summary every interval. On a thread of its own, since
 * a full pipe behind standard error must not stop a request; started by the first finished request.
 */
final class Teller implements Runnable {
    /** Findings that are told at once; what comes later stands in the summary. */
    static final int MOST = 20;

    /** Of one request; a page that shows a dozen would bury the program's own output. */
    static final int MOST_AT_ONCE = 3;

    private final Console console;
    private final Notices notices;
    private final long intervalNanos;
    private static final Object END = new Object();

    private final BlockingQueue<Object> waiting = new ArrayBlockingQueue<>(MOST + 2);
    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread thread = OwnThread.notStarted("roundtrip-teller", this);
    private volatile boolean closed;
    private Summary summary;
    private int told;

    /**
     * @param console null where the console stays silent
     * @param intervalNanos from summary to summary; 0 for none while running
     */
    Teller(Console console, long intervalNanos, Notices notices) {
        this.console = console;
        this.notices = notices;
        this.intervalNanos = intervalNanos;
    }

    /** Set once, before the first request can end. */
    void useFor(Summary regular) {
        summary = regular;
    }

    /**
     * Called on the thread that ends a request, also with nothing new. Never waits.
     *
     * @param fresh dearest first; only the first few are told before the summary
     */
    void finished(List<Finding> fresh) {
        if (closed) {
            return;
        }
        if (console != null) {
            for (Finding finding : fresh.subList(0, Math.min(MOST_AT_ONCE, fresh.size()))) {
                // Full means that the bound is reached or standard error is stuck: either way, enough is said.
                waiting.offer(finding);
            }
        }
        if (intervalNanos > 0 || !waiting.isEmpty()) {
            startOnce();
        }
    }

    /** From now on only the summary speaks. */
    void close() {
        // No interrupt: it could hit the thread while it writes the recording. It is a daemon and may go on waiting.
        closed = true;
        // Where there is no room it is not waiting either.
        waiting.offer(END);
    }

    private void startOnce() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    @Override
    public void run() {
        try {
            speak();
        } catch (InterruptedException e) {
            // Nobody of ours interrupts; whoever does wants it quiet, and the last summary still comes.
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError e) {
            notices.tell("silent until the end of the run: " + Failure.typeAndPlace(e));
        }
    }

    private void speak() throws InterruptedException {
        long at = System.nanoTime() + intervalNanos;
        while (!closed) {
            Object next = waiting.poll(nanosUntil(at), TimeUnit.NANOSECONDS);
            if (next instanceof Finding) {
                tell((Finding) next);
            } else if (intervalNanos > 0 && !closed) {
                summary.tell();
                at += intervalNanos;
            }
        }
    }

    private long nanosUntil(long next) {
        return intervalNanos > 0 ? next - System.nanoTime() : TimeUnit.DAYS.toNanos(1);
    }

    private void tell(Finding finding) {
        told++;
        if (told <= MOST) {
            console.print(ConsoleReport.renderFirstSight(finding));
        } else if (told == MOST + 1) {
            console.print("roundtrip: further findings stand in the summary only");
        }
    }
}
