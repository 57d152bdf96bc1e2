package dev.roundtrip.instrument.task;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.handOver;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.Collections;
import java.util.Map;

/** The scheduler behind {@code Dispatchers.IO} and {@code Default}. What a timer resumes is not followed. */
final class Coroutines {

    static final Map<String, Table> CLASSES = Collections.singletonMap(
            "kotlinx/coroutines/scheduling/CoroutineScheduler",
            new Table(
                    handOver(Argument.parameter(0), "(Ljava/lang/Runnable;*", "dispatch"),
                    call(
                            RoundtripSink.TASK,
                            Argument.parameter(0),
                            "(Lkotlinx/coroutines/scheduling/Task;)V",
                            "runSafely")));

    private Coroutines() {}
}
