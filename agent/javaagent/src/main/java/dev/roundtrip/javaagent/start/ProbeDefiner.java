package dev.roundtrip.javaagent.start;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/** Defines a class beside another one. Loaded by a loader of its own, to which that package was opened. */
public final class ProbeDefiner {

    private ProbeDefiner() {}

    /**
     * @param neighbour a class of the package and the loader to define into
     * @param bytes the class file
     */
    public static void define(Class<?> neighbour, byte[] bytes) throws ReflectiveOperationException {
        Lookup inside = (Lookup) MethodHandles.class
                .getMethod("privateLookupIn", Class.class, Lookup.class)
                .invoke(null, neighbour, MethodHandles.lookup());
        Lookup.class.getMethod("defineClass", byte[].class).invoke(inside, (Object) bytes);
    }
}
