package dev.roundtrip.engine.recorder;

/** Tells whether an object is what the kind of a call suggests. */
interface Roles {
    boolean fits(int call, Object self);
}
