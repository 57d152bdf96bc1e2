package targets.unit;

import java.util.concurrent.CountDownLatch;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;

/** A job that Quartz runs three times. */
public final class QuartzSchedule {

    private static final CountDownLatch SWEPT = new CountDownLatch(3);

    private QuartzSchedule() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        DirectSchedulerFactory.getInstance().createVolatileScheduler(1);
        Scheduler scheduler = DirectSchedulerFactory.getInstance().getScheduler();
        JobDetail job = JobBuilder.newJob(Sweep.class).build();
        scheduler.scheduleJob(
                job,
                TriggerBuilder.newTrigger()
                        .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                                .withIntervalInMilliseconds(10)
                                .withRepeatCount(2))
                        .build());
        scheduler.start();
        SWEPT.await();
        scheduler.shutdown(true);
    }

    /** Its class names the unit of work. */
    public static class Sweep implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            Tasks.list();
            SWEPT.countDown();
        }
    }
}
