package targets.unit;

import java.util.concurrent.CountDownLatch;
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

    /** Sweeps at least three times. */
    public static class Sweeper {
        final CountDownLatch swept = new CountDownLatch(4);

        /** The fourth begins after the third has ended. */
        @Scheduled(fixedDelay = 10)
        public void sweep() {
            swept.countDown();
            if (swept.getCount() > 0) {
                Tasks.list();
            }
        }
    }
}
