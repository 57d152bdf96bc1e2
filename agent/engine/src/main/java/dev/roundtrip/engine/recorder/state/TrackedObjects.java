package dev.roundtrip.engine.recorder.state;

import java.lang.ref.WeakReference;

/**
 * Finds what is known of a JDBC object, by identity, for one thread. The objects in use stand in a small array that only
 * the owning thread writes: no hashing, no allocation, no lock. What outlives its thread's unit of work, or is pushed out
 * of the array, moves to the {@link WeakObjects} that all threads share, so that nothing of ours keeps it alive.
 *
 * <p>Nor within a unit that may last: pools find by garbage collection what a program lost, so there the array refers to
 * objects weakly. A unit that soon ends spares itself the references.
 *
 * <p>Other threads may look into the array: they were handed the object by its owner, so they see the entry; a stale
 * view finds nothing and harms nobody.
 *
 * @param <V> what is known
 */
public final class TrackedObjects<V> {

    private static final int CAPACITY = 16;

    /** Each an object itself, or a {@link Loose} reference to it. */
    private final Object[] keys = new Object[CAPACITY];

    private final Object[] values = new Object[CAPACITY];

    /** Which entries came from the shared ones, and are still there. */
    private final boolean[] lent = new boolean[CAPACITY];

    private final ThreadContext context;
    private final WeakObjects<V> shared;
    private int used;
    private int next;

    /** Whether any entry is a loose one. */
    private boolean loose;

    /**
     * @param context of the owning thread
     * @param shared where entries go that leave; null where they are simply forgotten
     */
    TrackedObjects(ThreadContext context, WeakObjects<V> shared) {
        this.context = context;
        this.shared = shared;
    }

    /** What is known of this object here or among the shared ones; null if nothing. */
    public V find(Object key) {
        V own = findOwn(key);
        if (own != null || shared == null) {
            return own;
        }
        V found = shared.get(key);
        if (found != null) {
            lent[add(key, found)] = true;
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    public V findOwn(Object key) {
        int slot = slotOf(key);
        return slot < 0 ? null : (V) values[slot];
    }

    /** What is known here, asked by another thread; the owner may be moving its entries about. */
    V findForeign(Object key) {
        int slot = slotOf(key);
        if (slot < 0) {
            return null;
        }
        @SuppressWarnings("unchecked")
        V value = (V) values[slot];
        // Asked again: an entry that was moved in between has left us with another one's value.
        return object(slot) == key ? value : null;
    }

    public void put(Object key, V value) {
        int slot = slotOf(key);
        if (slot < 0) {
            add(key, value);
        } else {
            values[slot] = value;
        }
    }

    private int add(Object key, V value) {
        int slot = used < CAPACITY ? used++ : evict();
        values[slot] = value;
        keys[slot] = context.endsSoon() ? key : loosely(key);
        lent[slot] = false;
        return slot;
    }

    private Loose loosely(Object key) {
        loose = true;
        return new Loose(key);
    }

    /** Where it stands; -1 where it does not. */
    private int slotOf(Object key) {
        int count = used;
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return loose ? looseSlotOf(key, count) : -1;
    }

    private int looseSlotOf(Object key, int count) {
        for (int i = 0; i < count; i++) {
            Object entry = keys[i];
            if (entry instanceof Loose && ((Loose) entry).get() == key) {
                return i;
            }
        }
        return -1;
    }

    /** The object that stands there; null where it was collected. */
    private Object object(int slot) {
        Object entry = keys[slot];
        return entry instanceof Loose ? ((Loose) entry).get() : entry;
    }

    /** Forgets one object, here and among the shared ones. */
    public V remove(Object key) {
        int slot = slotOf(key);
        if (slot < 0) {
            return shared == null ? null : shared.remove(key);
        }
        @SuppressWarnings("unchecked")
        V removed = (V) values[slot];
        if (lent[slot]) {
            shared.remove(key);
        }
        drop(slot);
        return removed;
    }

    /** Forgets every object of which this is known. */
    void removeAllOf(V value) {
        for (int i = used - 1; i >= 0; i--) {
            if (values[i] == value) {
                drop(i);
            }
        }
    }

    /** Lets go of all objects; those that are still open move to the shared ones. */
    void release() {
        for (int i = 0; i < used; i++) {
            share(i);
            keys[i] = null;
            values[i] = null;
        }
        used = 0;
        next = 0;
        loose = false;
    }

    private int evict() {
        int slot = next;
        next = (next + 1) % CAPACITY;
        share(slot);
        return slot;
    }

    @SuppressWarnings("unchecked")
    private void share(int slot) {
        Object object = object(slot);
        if (shared != null && !lent[slot] && object != null) {
            shared.put(object, (V) values[slot]);
        }
    }

    private void drop(int slot) {
        int last = --used;
        keys[slot] = keys[last];
        values[slot] = values[last];
        lent[slot] = lent[last];
        keys[last] = null;
        values[last] = null;
    }

    /** Of a type of its own, so that it is never taken for an object of the application. */
    private static final class Loose extends WeakReference<Object> {

        Loose(Object object) {
            super(object);
        }
    }
}
