package org.springframework.batch.core.step;

/** Stands for that of Spring Batch. */
public final class StepExecution {}
