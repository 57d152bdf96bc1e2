package dev.roundtrip.instrument.task;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.handOver;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.task;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.taskLoop;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.taskQueue;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JDK's thread pools, those of JBoss, and the queues of Vert.x before its pools: the door that every task passes, and the
 * loop in which a worker runs one after the other.
 */
final class ThreadPools {

    private static final String JBOSS = "org/jboss/threads/";

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                "java/util/concurrent/ThreadPoolExecutor",
                new Table(
                        handOver(Argument.parameter(0), "(Ljava/lang/Runnable;)V", "execute"),
                        taskLoop("(Ljava/util/concurrent/ThreadPoolExecutor$Worker;)V", "runWorker")));
        CLASSES.put(
                "java/util/concurrent/ScheduledThreadPoolExecutor",
                new Table(handOver(
                        Argument.parameter(0), "(Ljava/util/concurrent/RunnableScheduledFuture;)V", "delayedExecute")));
        CLASSES.put(
                JBOSS + "EnhancedQueueExecutor$Task",
                new Table(handOver(Argument.NOTHING, "(*)V", "<init>"), task("()V", "run")));
        CLASSES.put(
                "io/vertx/core/impl/TaskQueue",
                new Table(
                        handOver(
                                Argument.parameter(0),
                                "(Ljava/lang/Runnable;Ljava/util/concurrent/Executor;)V",
                                "execute"),
                        taskQueue("()V", "run")));
    }

    private ThreadPools() {}
}
