package org.springframework.batch.core.step.item;

import org.springframework.batch.core.step.StepExecution;

/** Stands for a step that runs its two chunks itself. */
public final class ChunkOrientedStep {

    private final Runnable chunk;
    private int chunks;

    public ChunkOrientedStep(Runnable chunk) {
        this.chunk = chunk;
    }

    public void doExecute(StepExecution execution) {
        while (!interrupted(execution)) {
            chunk.run();
        }
    }

    private boolean interrupted(StepExecution execution) {
        return chunks++ == 2;
    }
}
