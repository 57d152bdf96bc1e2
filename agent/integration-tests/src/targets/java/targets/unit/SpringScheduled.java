package targets.unit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A method that Spring runs by itself. */
public final class SpringScheduled {

    private SpringScheduled() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Configuration.class, Sweeper.class)) {
            context.getBean(Sweeper.class).swept.await();
        }
    }

    /** Switches scheduling on. */
    @EnableScheduling
    public static class Configuration {}

    /** Sweeps three times. */
    public static class Sweeper {
        final CountDownLatch swept = new CountDownLatch(4);

        /** The fourth begins after the third has ended, and goes on until the context is closed, so that no fifth begins. */
        @Scheduled(fixedDelay = 10)
        public void sweep() {
            swept.countDown();
            if (swept.getCount() > 0) {
                Tasks.list();
            } else {
                untilInterrupted();
            }
        }

        private static void untilInterrupted() {
            long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!Thread.currentThread().isInterrupted() && System.nanoTime() < latest) {
                LockSupport.parkNanos(latest - System.nanoTime());
            }
        }
    }
}
