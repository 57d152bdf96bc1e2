package dev.roundtrip.engine.gate.tests;

import dev.roundtrip.engine.record.ShapeUse;
import java.util.Collections;
import java.util.List;

/** A budget of a test that was not kept. Immutable. */
public final class TestOverrun {

    private final String noun;
    private final String annotation;
    private final long measured;
    private final long allowed;
    private final List<ShapeUse> dearest;

    TestOverrun(String noun, String annotation, long measured, long allowed, List<ShapeUse> dearest) {
        this.noun = noun;
        this.annotation = annotation;
        this.measured = measured;
        this.allowed = allowed;
        this.dearest = Collections.unmodifiableList(dearest);
    }

    /** What is counted, in the singular. */
    public String noun() {
        return noun;
    }

    /** The simple name of the annotation that sets the budget. */
    public String annotation() {
        return annotation;
    }

    public long measured() {
        return measured;
    }

    public long allowed() {
        return allowed;
    }

    /** What was executed most; often what to look at first. */
    public List<ShapeUse> dearest() {
        return dearest;
    }
}
