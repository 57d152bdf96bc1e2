package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.Contexts;
import dev.roundtrip.engine.recorder.state.HandOver;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.Sharing;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.recorder.state.WeakObjects;
import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.StackReader;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets work follow its unit to other threads: remembers which unit handed a task over, and puts the thread that runs the
 * task to that unit's account for as long as the task lasts. Only a reference to the unit is handed over, a task takes it
 * once, and a unit that is over takes nobody in. A task that nobody handed over costs a look into a map. Safe for threads.
 */
public final class HandOvers implements Contexts.NewThreads {

    /** Tasks that wait to be run; further ones are not followed. */
    private static final int MOST_WAITING = 65_536;

    /** Units whose hand-overs are all looked at; after them one in so many. */
    private static final int FIRST_UNITS = 256;

    private static final int ONE_UNIT_IN = 64;

    /** The stacks of a unit's first hand-overs are read, then those whose number is a power of two. */
    private static final int FIRST_STACKS = 16;

    private static final String VIRTUAL_THREAD = "java.lang.VirtualThread";
    private static final String JDK = "java.util.concurrent.";

    private final WeakObjects<WaitingTask> waiting = new WeakObjects<>();
    private final Contexts contexts;
    private final Boundaries boundaries;
    private final WorkForOthers work;
    private final StackReader stacks;
    private final LongAdder lost = new LongAdder();
    private final AtomicInteger units = new AtomicInteger();

    /** Tasks of other threads' units that are run at present, so that the end of any other task needs no look-up. */
    private final AtomicInteger running = new AtomicInteger();

    public HandOvers(Contexts contexts, Boundaries boundaries, WorkForOthers work, StackReader stacks) {
        this.work = work;
        this.contexts = contexts;
        this.boundaries = boundaries;
        this.stacks = stacks;
        contexts.tell(this);
    }

    /**
     * The current thread gives a task away.
     *
     * @param giver the executor, or the task itself
     * @param task what will be run; where the giver is the task: what it wraps, or null
     */
    public void handOver(Object giver, Object task) {
        boolean byExecutor = task != null && !(giver instanceof ForkJoinTask || giver instanceof Thread);
        Object key = byExecutor ? task : giver;
        if (key == null || QueueRunners.include(key) || resumesVirtualThread(task)) {
            return;
        }
        ThreadContext context = contexts.existing();
        if (context == null) {
            passOn(key);
        } else if (isAtWork(context) && !(byExecutor && (PoolExecutors.fills(giver) || isPeriodic(task)))) {
            OpenRequest request = boundaries.handsOver(context);
            if (request != null) {
                waits(key, request, context, byExecutor);
            }
        }
    }

    /** Within a unit, or within the main method; but not within a call of JDBC, whose tasks are the driver's. */
    private static boolean isAtWork(ThreadContext context) {
        return context.jdbcDepth == 0 && (context.request != null || context.boundaryDepth > 0);
    }

    /** Tasks that found no room, so that their work is background. */
    public long lost() {
        return lost.sum();
    }

    private void waits(Object task, OpenRequest request, ThreadContext context, boolean byExecutor) {
        Sharing sharing = request.share();
        if (waiting.size() >= MOST_WAITING) {
            lost.increment();
            return;
        }
        WaitingTask known = waiting.get(task);
        HandOver first = known == null ? null : known.peek();
        boolean same = first != null && first.isOneWith(new HandOver(request, null, null, byExecutor));
        CallPath origin = same ? first.origin : origin(task, request, sharing, context);
        add(task, new HandOver(request, origin, task.getClass(), byExecutor));
    }

    private void add(Object task, HandOver handOver) {
        WaitingTask known = waiting.get(task);
        if (known == null || !known.add(handOver)) {
            WaitingTask fresh = new WaitingTask();
            fresh.add(handOver);
            waiting.put(task, fresh);
        }
    }

    /** Null where nobody handed it over. */
    private HandOver take(Object task) {
        WaitingTask known = waiting.get(task);
        if (known == null) {
            return null;
        }
        HandOver taken = known.take();
        if (known.isOver()) {
            waiting.remove(task, known);
        }
        return taken;
    }

    private CallPath origin(Object task, OpenRequest request, Sharing sharing, ThreadContext context) {
        CallPath here = context.origin();
        if (here != null && context.carry.task == task.getClass()) {
            // The part that a task splits off itself comes from where the whole came from.
            return here;
        }
        int number = sharing.handOvers.incrementAndGet();
        if (number == 1) {
            int unit = units.incrementAndGet();
            sharing.looks = unit <= FIRST_UNITS || unit % ONE_UNIT_IN == 0 || request.kind == RequestKind.TEST;
        }
        boolean turn = number <= FIRST_STACKS || Integer.bitCount(number) == 1;
        return turn && sharing.looks ? stacks.read() : CallPath.UNKNOWN;
    }

    /** A thread that has not used JDBC yet passes on what it was born with. */
    private void passOn(Object task) {
        WaitingTask birth = waiting.get(Thread.currentThread());
        HandOver born = birth == null ? null : birth.peek();
        if (born != null && waiting.size() < MOST_WAITING) {
            add(task, born);
        }
    }

    /** A thread that was itself what a unit handed over belongs to it until either ends. */
    @Override
    public void begins(ThreadContext context) {
        HandOver birth = take(Thread.currentThread());
        if (birth != null) {
            context.born = true;
            work.takesUp(context, birth);
        }
    }

    /** The current thread begins a task. */
    public void begins(Object task) {
        HandOver handOver = take(task);
        if (handOver != null) {
            ThreadContext context = contexts.current();
            boundaries.endLease(context);
            if (push(context)) {
                work.takesUp(context, handOver);
                contexts.serves(context);
            }
        } else if (running.get() > 0) {
            ThreadContext context = contexts.existing();
            if (context != null && context.tasks > 0) {
                // Nobody handed this one over; it keeps the thread's stack of calls in step.
                push(context);
            }
        }
    }

    private boolean push(ThreadContext context) {
        CallFrame frame = context.push(Call.TASK, context.request, context.carry);
        if (frame != null) {
            context.boundaryDepth++;
            context.tasks++;
            running.incrementAndGet();
        }
        return frame != null;
    }

    /** The current thread ends a task, by returning or not. */
    public void ends() {
        ThreadContext context = running.get() == 0 ? null : contexts.existing();
        if (context == null || context.tasks == 0) {
            return;
        }
        CallFrame frame = context.pop(Call.TASK);
        if (frame != null) {
            running.decrementAndGet();
            work.putsDown(context, (OpenRequest) frame.self, (HandOver) frame.argument);
            frame.end();
        }
    }

    /** The scheduler's threads, which run this, work for nobody. */
    private static boolean resumesVirtualThread(Object wrapped) {
        return wrapped != null && wrapped.getClass().getName().startsWith(VIRTUAL_THREAD);
    }

    /** What runs again and again belongs to no unit. Only the JDK's own tasks are asked. */
    private static boolean isPeriodic(Object task) {
        return task instanceof RunnableScheduledFuture
                && task.getClass().getName().startsWith(JDK)
                && ((RunnableScheduledFuture<?>) task).isPeriodic();
    }
}
