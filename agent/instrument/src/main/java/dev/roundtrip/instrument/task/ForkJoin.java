package dev.roundtrip.instrument.task;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.handOver;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.task;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tasks that are objects of their own: handed over by whoever makes them, and again by whoever forks them, since a task
 * that is under way may be forked too. The pool is left alone, and so is how tasks are run in general: virtual threads are
 * scheduled by both, and nothing of ours may run there.
 */
final class ForkJoin {

    private static final String JDK = "java/util/concurrent/";
    private static final String[] OF_ANY_KIND = {"CountedCompleter", "RecursiveAction", "RecursiveTask"};
    private static final String[] OF_FUTURES = {"Completion", "AsyncSupply", "AsyncRun"};
    private static final String[] WRAPPERS = {
        "AdaptedCallable",
        "AdaptedInterruptibleCallable",
        "AdaptedInterruptibleRunnable",
        "AdaptedRunnable",
        "AdaptedRunnableAction",
        "RunnableExecuteAction"
    };

    private static final JoinPoint MADE = handOver(Argument.NOTHING, "(*)V", "<init>");
    private static final JoinPoint MADE_OF = handOver(Argument.parameter(0), "(Ljava/*)V", "<init>");
    private static final JoinPoint FORKED = handOver(Argument.NOTHING, "()Ljava/util/concurrent/ForkJoinTask;", "fork");
    private static final JoinPoint RUN_BY_POOL = task("()Z", "exec");
    private static final JoinPoint RUN_BY_EXECUTOR = task("()V", "run");

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(JDK + "ForkJoinTask", new Table(FORKED));
        for (String name : OF_ANY_KIND) {
            CLASSES.put(JDK + name, new Table(MADE, RUN_BY_POOL));
        }
        for (String name : OF_FUTURES) {
            CLASSES.put(JDK + "CompletableFuture$" + name, new Table(MADE, RUN_BY_POOL, RUN_BY_EXECUTOR));
        }
        for (String name : WRAPPERS) {
            CLASSES.put(JDK + "ForkJoinTask$" + name, new Table(MADE_OF, RUN_BY_POOL));
        }
        CLASSES.put(JDK + "ForkJoinTask$InterruptibleTask", new Table(RUN_BY_POOL));
    }

    private ForkJoin() {}
}
