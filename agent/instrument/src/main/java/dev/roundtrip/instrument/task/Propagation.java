package dev.roundtrip.instrument.task;

import dev.roundtrip.instrument.joinpoint.Table;
import java.util.Map;

/** The ways on which work passes from thread to thread and is followed; the option {@code propagate} names them. */
public enum Propagation {
    EXECUTORS("executors", "Thread pools of the JDK and JBoss, queues of Vert.x", ThreadPools.CLASSES),
    FORK_JOIN("fork-join", "Fork and join, parallel streams, CompletableFuture", ForkJoin.CLASSES),
    VIRTUAL_THREADS("virtual-threads", "Virtual threads", VirtualThreads.CLASSES),
    COROUTINES("coroutines", "Kotlin's coroutines on its dispatchers", Coroutines.CLASSES);

    private final String label;
    private final String title;
    private final Map<String, Table> classes;

    Propagation(String label, String title, Map<String, Table> classes) {
        this.label = label;
        this.title = title;
        this.classes = classes;
    }

    /** As users type it. */
    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    /** The join points by the internal names of their classes. */
    public Map<String, Table> classes() {
        return classes;
    }
}
