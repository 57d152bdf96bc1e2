package dev.roundtrip.engine.recorder;

/**
 * Finds what is known of a JDBC object, by identity, for one thread. The objects in use stand in a small array that only
 * the owning thread writes: no hashing, no allocation, no lock. What outlives its thread's unit of work, or is pushed out
 * of the array, moves to the {@link WeakObjects} that all threads share, so that nothing of ours keeps it alive.
 *
 * <p>Other threads may look into the array: they were handed the object by its owner, so they see the entry; a stale
 * view finds nothing and harms nobody.
 *
 * @param <V> what is known
 */
final class TrackedObjects<V> {

    private static final int CAPACITY = 16;

    private final Object[] keys = new Object[CAPACITY];
    private final Object[] values = new Object[CAPACITY];

    /** Which entries came from the shared ones, and are still there. */
    private final boolean[] lent = new boolean[CAPACITY];

    private final WeakObjects<V> shared;
    private int used;
    private int next;

    /** @param shared where entries go that leave; null where they are simply forgotten */
    TrackedObjects(WeakObjects<V> shared) {
        this.shared = shared;
    }

    /** What is known of this object here or among the shared ones; null if nothing. */
    V find(Object key) {
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
    V findOwn(Object key) {
        for (int i = 0; i < used; i++) {
            if (keys[i] == key) {
                return (V) values[i];
            }
        }
        return null;
    }

    /** What is known here, asked by another thread; the owner may be moving its entries about. */
    V findForeign(Object key) {
        for (int i = 0; i < used; i++) {
            if (keys[i] == key) {
                @SuppressWarnings("unchecked")
                V value = (V) values[i];
                // Asked again: an entry that was moved in between has left us with another one's value.
                return keys[i] == key ? value : null;
            }
        }
        return null;
    }

    void put(Object key, V value) {
        for (int i = 0; i < used; i++) {
            if (keys[i] == key) {
                values[i] = value;
                return;
            }
        }
        add(key, value);
    }

    private int add(Object key, V value) {
        int slot = used < CAPACITY ? used++ : evict();
        values[slot] = value;
        keys[slot] = key;
        lent[slot] = false;
        return slot;
    }

    /** Forgets one object, here and among the shared ones. */
    V remove(Object key) {
        for (int i = 0; i < used; i++) {
            if (keys[i] == key) {
                @SuppressWarnings("unchecked")
                V removed = (V) values[i];
                if (lent[i]) {
                    shared.remove(key);
                }
                drop(i);
                return removed;
            }
        }
        return shared == null ? null : shared.remove(key);
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
    }

    private int evict() {
        int slot = next;
        next = (next + 1) % CAPACITY;
        share(slot);
        return slot;
    }

    @SuppressWarnings("unchecked")
    private void share(int slot) {
        if (shared != null && !lent[slot]) {
            shared.put(keys[slot], (V) values[slot]);
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
}
