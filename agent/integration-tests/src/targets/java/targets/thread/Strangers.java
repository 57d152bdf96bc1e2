package targets.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Two requests at once on the workers of one pool, and what they leave behind: a late task, and one without end. */
public final class Strangers {

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);
    private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(1);
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static final CountDownLatch TICKS = new CountDownLatch(20);

    private Strangers() {}

    public static void main(String[] args) throws Exception {
        Shelf.fill();
        Thread one = new Thread(Strangers::small);
        Thread other = new Thread(Strangers::large);
        one.start();
        other.start();
        one.join();
        other.join();
        Future<?> late = leavesWorkBehind();
        OVER.countDown();
        late.get();
        TICKS.await();
        TIMER.shutdownNow();
        WORKERS.shutdown();
    }

    static void small() {
        ask(10);
    }

    static void large() {
        ask(30);
    }

    private static void ask(int tasks) {
        List<Future<String>> titles = new ArrayList<>();
        for (long author : Shelf.authors().subList(0, tasks)) {
            titles.add(WORKERS.submit(() -> Shelf.title(author)));
        }
        for (Future<String> title : titles) {
            get(title);
        }
    }

    static Future<?> leavesWorkBehind() {
        TIMER.scheduleAtFixedRate(
                () -> {
                    Shelf.title(80071);
                    TICKS.countDown();
                },
                0,
                5,
                TimeUnit.MILLISECONDS);
        return WORKERS.submit(() -> {
            OVER.await();
            for (long author : Shelf.authors()) {
                Shelf.title(author);
            }
            return null;
        });
    }

    private static void get(Future<?> future) {
        try {
            future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
