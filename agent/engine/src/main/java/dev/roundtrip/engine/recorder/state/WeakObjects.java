package dev.roundtrip.engine.recorder.state;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * An identity-keyed weak map for JDBC objects that pass from thread to thread or outlive a request: pooled physical
 * connections, cached statements. It never calls a method of its keys. Safe for threads.
 *
 * @param <V> what is known of an object; must not refer to it
 */
public final class WeakObjects<V> {

    private final ConcurrentMap<Key, V> entries = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    /** Whether there ever was an entry; cheaper to ask than the map. */
    private volatile boolean populated;

    public V get(Object object) {
        return populated ? entries.get(new LookUp(object)) : null;
    }

    public void put(Object object, V value) {
        forgetCollected();
        entries.put(new WeakKey(object, collected), value);
        populated = true;
    }

    public V remove(Object object) {
        return populated ? entries.remove(new LookUp(object)) : null;
    }

    /** Removes what is known of an object, if it still is this. */
    public void remove(Object object, V known) {
        entries.remove(new LookUp(object), known);
    }

    public int size() {
        forgetCollected();
        return entries.size();
    }

    private void forgetCollected() {
        for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
            entries.remove(gone);
        }
    }

    private interface Key {
        Object object();
    }

    private static boolean same(Key key, Object other) {
        if (key == other) {
            return true;
        }
        Object mine = key.object();
        return mine != null && other instanceof Key && ((Key) other).object() == mine;
    }

    private static final class LookUp implements Key {
        private final Object object;

        LookUp(Object object) {
            this.object = object;
        }

        @Override
        public Object object() {
            return object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return same(this, other);
        }
    }

    private static final class WeakKey extends WeakReference<Object> implements Key {
        private final int hash;

        WeakKey(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public Object object() {
            return get();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return same(this, other);
        }
    }
}
