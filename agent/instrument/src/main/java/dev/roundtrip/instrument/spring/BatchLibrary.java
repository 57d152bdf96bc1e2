package dev.roundtrip.instrument.spring;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps of Spring Batch. The classic one calls back for each chunk, and for a tasklet, with the transaction inside. The
 * one of version 6 runs its chunks in a loop of its own, and asks before each whether it shall go on.
 */
public final class BatchLibrary implements Library {

    private static final String CLASSIC = "org/springframework/batch/core/step/tasklet/TaskletStep$";
    private static final String OWN_LOOP = "org/springframework/batch/core/step/item/ChunkOrientedStep";
    private static final String EXECUTION = "(Lorg/springframework/batch/core/step/StepExecution;)";

    private static final Table CALLBACK = new Table(call(
            RoundtripSink.REQUEST_BATCH,
            Argument.parameter(1),
            "(Lorg/springframework/batch/*RepeatContext;Lorg/springframework/batch/*ChunkContext;)*",
            "doInChunkContext"));
    private static final Table LOOP = new Table(
            call(RoundtripSink.REQUEST_BATCH, Argument.parameter(0), EXECUTION + "V", "doExecute"),
            call(RoundtripSink.NEXT_CHUNK, Argument.NOTHING, EXECUTION + "Z", "interrupted"));

    @Override
    public String title() {
        return "Spring Batch";
    }

    @Override
    public String classes() {
        return "the callback within `org.springframework.batch.core.step.tasklet.TaskletStep`, and `ChunkOrientedStep`";
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>(CALLBACK.rows());
        rows.addAll(LOOP.rows());
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().startsWith(CLASSIC)) {
            NamedClass.put(CALLBACK, file, plan);
        } else if (file.name().equals(OWN_LOOP)) {
            NamedClass.put(LOOP, file, plan);
        }
    }
}
