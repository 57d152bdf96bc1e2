package dev.roundtrip.javaagent.start;

import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Defines classes into {@code java.lang}. Loaded by a loader of its own, whose unnamed module is the only one that the
 * package is opened to.
 *
 * <p>The one class of the agent that is compiled for Java 9: by reflection the same calls cost a fifth of the agent's
 * start, because newer JVMs make code for each shape of a reflective call.
 */
public final class ProbeDefiner {

    private ProbeDefiner() {}

    /**
     * @param classes class files, each after those that it names
     * @throws IllegalAccessException when this JVM does not let the package be opened
     */
    public static void define(byte[][] classes, Instrumentation instrumentation) throws IllegalAccessException {
        instrumentation.redefineModule(
                Object.class.getModule(),
                Collections.<Module>emptySet(),
                Collections.<String, Set<Module>>emptyMap(),
                Collections.singletonMap("java.lang", Collections.singleton(ProbeDefiner.class.getModule())),
                Collections.<Class<?>>emptySet(),
                Collections.<Class<?>, List<Class<?>>>emptyMap());
        Lookup inside = MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup());
        for (byte[] bytes : classes) {
            inside.defineClass(bytes);
        }
    }
}
