package targets.chaos;

/**
 * What the driver's objects have in common. Whatever an application does not need counts as an intrusion when somebody
 * calls it: {@code equals}, {@code hashCode}, {@code toString}, or any method from a thread that plays no sequence.
 */
public abstract class Chaotic {

    /** The answer of a method that shall call what its object wraps. */
    protected static final Object PASSES_ON = new Object();

    /** What this wraps; itself where wrappers go in a circle; null for the innermost. */
    protected Object inner;

    private String id = "?";

    final void is(String name, Object wrapped) {
        id = name;
        inner = wrapped;
    }

    final String id() {
        return id;
    }

    /** Decides what a call comes to. May throw anything, declared or not. */
    protected final Object meets(String method, Class<?> type) {
        Fate fate = Fate.current();
        if (fate == null) {
            throw Intrusions.count(method);
        }
        return fate.decide(this, method, type);
    }

    @Override
    public final boolean equals(Object other) {
        throw Intrusions.count("equals");
    }

    @Override
    public final int hashCode() {
        throw Intrusions.count("hashCode");
    }

    @Override
    public final String toString() {
        throw Intrusions.count("toString");
    }
}
