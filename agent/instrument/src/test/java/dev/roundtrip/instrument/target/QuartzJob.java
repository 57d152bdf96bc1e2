package dev.roundtrip.instrument.target;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** A job with a method beside it that only looks alike. */
public final class QuartzJob implements Job {

    @Override
    public void execute(JobExecutionContext context) {
        prepare(context);
    }

    public void prepare(JobExecutionContext context) {}
}
