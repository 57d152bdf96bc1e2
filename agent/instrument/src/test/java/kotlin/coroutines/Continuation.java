package kotlin.coroutines;

/** As Kotlin's own, which is not on our path: its name is all that counts. */
public interface Continuation {}
