package dev.roundtrip.instrument.task;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.handOver;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.task;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.taskLoop;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JDK's thread pools: the door that every task passes, and the loop in which a worker runs one after the other. And a
 * queue in front of them, that of Vert.x, whose tasks a pool never sees.
 */
final class ThreadPools {

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
                "io/vertx/core/impl/TaskQueue",
                new Table(handOver(
                        Argument.parameter(0), "(Ljava/lang/Runnable;Ljava/util/concurrent/Executor;)V", "execute")));
        CLASSES.put("io/vertx/core/impl/WorkerTask", new Table(task("()V", "run")));
    }

    private ThreadPools() {}
}
