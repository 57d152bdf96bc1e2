package kotlin.coroutines.intrinsics;

/** As Kotlin's own, which is not on our path. */
public enum CoroutineSingletons {
    COROUTINE_SUSPENDED,
    UNDECIDED,
    RESUMED
}
