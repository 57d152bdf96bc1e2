package dev.roundtrip.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Visits of all kinds, many at once and mixed: each must get its own answer, and what it asked must be counted for it. */
final class Crowd {

    /** Of each kind. */
    static final int VISITS = 100;

    private static final int VISITORS = 16;

    private Crowd() {}

    /** @param answers what each kind of visit gets when it is alone */
    static void visit(RunningServer running, Server server, Map<String, Answer> answers) throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        try {
            List<Callable<Void>> visits = new ArrayList<>();
            for (int i = 0; i < VISITS; i++) {
                answers.forEach((visit, alone) -> visits.add(() -> {
                    assertThat(running.get(server.path(visit))).isEqualTo(alone);
                    return null;
                }));
            }
            for (Future<Void> visit : visitors.invokeAll(visits)) {
                visit.get();
            }
        } finally {
            visitors.shutdownNow();
        }
    }
}
