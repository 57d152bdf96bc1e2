package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;

/** What the steps of Spring Batch say. */
final class BatchSteps {

    private BatchSteps() {}

    /**
     * {@code nightly.load}: the job and its step; of the many partitions of a step, {@code nightly.load:{partition}}.
     *
     * @param running a {@code ChunkContext} or a {@code StepExecution}
     */
    static String name(Object running) throws InvocationTargetException {
        Object context = PublicMethods.call(running, "getStepContext");
        Object execution = context == null ? running : PublicMethods.call(context, "getStepExecution");
        Object job = PublicMethods.call(execution, "getJobExecution");
        Object instance = PublicMethods.call(job, "getJobInstance");
        String step = String.valueOf(PublicMethods.call(execution, "getStepName"));
        int partition = step.indexOf(':');
        String plain = partition < 0 ? step : step.substring(0, partition) + ":{partition}";
        return PublicMethods.call(instance, "getJobName") + "." + plain;
    }
}
