package dev.roundtrip.instrument;

import dev.roundtrip.instrument.gate.Gate;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.weave.ClassWeaver;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows every class to the gate and weaves the few that pass. Takes no lock, reads no file, loads no class of the
 * application; whatever goes wrong leaves the class as it was. Register it as able to retransform: one that is not
 * would be called before JaCoCo's and spoil its coverage. Safe for all threads.
 */
public final class WeavingTransformer implements ClassFileTransformer {

    private static final int NAMES_KEPT = 20;

    private final Gate gate;
    private final Exclusions exclusions;
    private final WeavingLog log;
    private final AtomicInteger wovenClasses = new AtomicInteger();
    private final ConcurrentHashMap<String, Boolean> wovenNames = new ConcurrentHashMap<String, Boolean>();
    private final AtomicInteger jdbcClasses = new AtomicInteger();
    private final AtomicInteger skippedClasses = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ConcurrentLinkedQueue<String> skippedNames = new ConcurrentLinkedQueue<String>();

    WeavingTransformer(Gate gate, Exclusions exclusions, WeavingLog log) {
        this.gate = gate;
        this.exclusions = exclusions;
        this.log = log;
    }

    /**
     * Loads what {@link #transform} uses, but for ASM, which waits for the first class that passes. To be called before
     * the transformer is registered: the JVM does not offer classes that a transformer causes to load, and a class of
     * the JDK loaded half-way would fail with a circularity error.
     *
     * @throws IllegalStateException when a class file of our own does not pass as one that stays as it is
     */
    public void warmUp() {
        if (transform(null, "", null, null, new byte[0]) != null
                || exclusions.exclude(ClassLoader.getSystemClassLoader(), "a/b")
                || gate.plan("a/A", WarmUpClass.bytes()) != null) {
            throw new IllegalStateException("the gate does not work");
        }
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String className, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        try {
            if (exclusions.exclude(loader, className)) {
                return null;
            }
            Plan plan = gate.plan(className, bytes);
            return plan == null ? null : weave(className, bytes, plan);
        } catch (Throwable t) {
            skip(className, t);
            return null;
        }
    }

    private byte[] weave(String className, byte[] bytes, Plan plan) {
        byte[] woven = ClassWeaver.weave(bytes, plan);
        wovenClasses.incrementAndGet();
        if (className != null) {
            wovenNames.put(className, Boolean.TRUE);
        }
        if (plan.isJdbc()) {
            jdbcClasses.incrementAndGet();
        }
        return woven;
    }

    private void skip(String className, Throwable thrown) {
        try {
            if (skippedClasses.incrementAndGet() <= NAMES_KEPT) {
                skippedNames.add(String.valueOf(className));
            }
            if (told.compareAndSet(false, true)) {
                log.troubled(className, thrown);
            }
        } catch (Throwable ignored) {
            // Out of memory or stack, or the log itself failed: the class stays as it is, which is all that matters.
        }
    }

    /** Classes rewritten so far, each time they were loaded. */
    public int wovenClasses() {
        return wovenClasses.get();
    }

    /** The internal names of the classes rewritten so far, whatever their loaders. */
    public Set<String> wovenNames() {
        return new HashSet<String>(wovenNames.keySet());
    }

    /** Those of them that are part of a driver, a pool or a wrapper. */
    public int jdbcClasses() {
        return jdbcClasses.get();
    }

    /** Classes that should perhaps have been woven and could not be. */
    public int skippedClasses() {
        return skippedClasses.get();
    }

    /** The internal names of the first of them, at most 20. */
    public List<String> skippedNames() {
        return new ArrayList<String>(skippedNames);
    }
}
