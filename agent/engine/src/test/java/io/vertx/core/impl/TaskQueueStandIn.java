package io.vertx.core.impl;

/** Has the name of what Vert.x runs its queues by. */
public final class TaskQueueStandIn implements Runnable {

    @Override
    public void run() {
        throw new UnsupportedOperationException("a name only");
    }
}
