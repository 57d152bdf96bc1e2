package io.vertx.core.impl;

import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.Executor;

/** Has the loop that Vert.x runs its tasks in, and says what it logs. */
public class TaskQueue {

    private final LinkedList<Runnable> tasks = new LinkedList<>();
    private final Log log;

    public TaskQueue(List<String> logged) {
        log = new Log(logged);
    }

    public void execute(Runnable task, Executor executor) {
        tasks.add(task);
        if (tasks.size() == 1) {
            executor.execute(this::run);
        }
    }

    private void run() {
        for (; ; ) {
            Runnable task = tasks.poll();
            if (task == null) {
                return;
            }
            try {
                task.run();
            } catch (Throwable t) {
                log.error("unexpected", t);
            }
        }
    }

    private static final class Log {
        private final List<String> logged;

        Log(List<String> logged) {
            this.logged = logged;
        }

        void error(String message, Throwable thrown) {
            logged.add(message + " " + thrown.getMessage());
        }
    }
}
