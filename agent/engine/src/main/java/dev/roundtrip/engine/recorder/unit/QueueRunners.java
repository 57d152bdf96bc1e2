package dev.roundtrip.engine.recorder.unit;

/**
 * Tasks that run what others have put into a queue, for whichever unit: who sets one going only happened to find the queue
 * empty. What it takes out of the queue is followed instead, where we know its loop, or else nobody's.
 */
final class QueueRunners {

    private static final String[] CLASSES = {
        "io.vertx.core.impl.TaskQueue",
        "com.google.common.util.concurrent.SequentialExecutor",
        "org.jboss.threads.OrderedExecutor",
        "akka.dispatch.Mailbox",
        "org.apache.pekko.dispatch.Mailbox"
    };

    private QueueRunners() {}

    static boolean include(Object task) {
        String name = task.getClass().getName();
        for (String prefix : CLASSES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
