package dev.roundtrip.engine.record;

/** Tells whether an object is what the kind of a call suggests. */
interface Roles {
    boolean fits(int call, Object self);
}
