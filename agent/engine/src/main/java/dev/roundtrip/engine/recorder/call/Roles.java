package dev.roundtrip.engine.recorder.call;

/** Tells whether an object is what the kind of a call suggests. */
public interface Roles {
    boolean fits(int call, Object self);
}
