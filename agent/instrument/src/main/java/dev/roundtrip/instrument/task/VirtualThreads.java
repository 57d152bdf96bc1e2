package dev.roundtrip.instrument.task;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.handOver;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.Collections;
import java.util.Map;

/**
 * The start of a virtual thread, on the thread that starts it. What it works for is looked up when it first uses JDBC, so
 * that nothing of ours runs while it is mounted, parked or ended.
 */
final class VirtualThreads {

    static final Map<String, Table> CLASSES = Collections.singletonMap(
            "java/lang/VirtualThread",
            new Table(handOver(Argument.NOTHING, "(Ljdk/internal/vm/ThreadContainer;)V", "start")));

    private VirtualThreads() {}
}
