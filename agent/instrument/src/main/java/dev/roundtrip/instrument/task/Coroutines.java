package dev.roundtrip.instrument.task;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.handOver;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.task;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dispatchers {@code IO}, with its queue in front, and {@code Default}. What a timer resumes is not followed. */
final class Coroutines {

    private static final String LIBRARY = "kotlinx/coroutines/";

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                LIBRARY + "scheduling/CoroutineScheduler",
                new Table(handOver(Argument.parameter(0), "(Ljava/lang/Runnable;*", "dispatch")));
        CLASSES.put(
                LIBRARY + "internal/LimitedDispatcher",
                new Table(handOver(
                        Argument.parameter(1),
                        "(Lkotlin/coroutines/CoroutineContext;Ljava/lang/Runnable;)V",
                        "dispatch",
                        "dispatchYield")));
        CLASSES.put(LIBRARY + "DispatchedTask", new Table(task("()V", "run")));
    }

    private Coroutines() {}
}
