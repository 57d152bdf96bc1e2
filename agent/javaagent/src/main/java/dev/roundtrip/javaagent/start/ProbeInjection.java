package dev.roundtrip.javaagent.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.security.ProtectionDomain;

/**
 * Defines the probe into {@code java.base}, package {@code java.lang}, so that woven code sees it whatever loader it
 * has: plain, OSGi, JBoss Modules, named modules.
 *
 * <p>On Java 9+ the package is opened to the unnamed module of a loader that lives for one call, and that one class in
 * it, {@code ProbeDefiner}, defines the probe through a {@code Lookup}; the application gains no access by it. On Java 8,
 * which has neither modules nor such look-ups, {@code Unsafe} defines into the boot loader.
 *
 * <p>See docs/decisions/0003-probe-in-java-base.md.
 */
final class ProbeInjection {
    private static final String PROBE = "java.lang.RoundtripProbe";
    // The sink first: the probe's entries name it.
    private static final String[] CLASSES = {"java.lang.RoundtripSink", PROBE};
    private static final String DEFINER = "dev.roundtrip.javaagent.start.ProbeDefiner";

    private ProbeInjection() {}

    /** Whether somebody listens at the probe: then another copy of the agent is at work. */
    static boolean isListening() {
        return isDone() && RoundtripProbe.sink != null;
    }

    /** Whether this JVM has a probe already: then the agent was here, and may have been switched off since. */
    static boolean isDone() {
        try {
            Class.forName(PROBE, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** @throws Exception whatever the JVM has against it; the agent cannot work then */
    static void inject(Instrumentation instrumentation) throws Exception {
        if (isDone()) {
            return;
        }
        if (JavaLang.isClosed()) {
            defineByLookup(instrumentation);
        } else {
            defineByUnsafe();
        }
    }

    private static void defineByLookup(Instrumentation instrumentation) throws Exception {
        byte[][] classes = new byte[CLASSES.length][];
        for (int i = 0; i < CLASSES.length; i++) {
            classes[i] = bytesOf("probe." + CLASSES[i]);
        }
        new OneClassLoader(bytesOf(DEFINER))
                .define(DEFINER)
                .getMethod("define", byte[][].class, Instrumentation.class)
                .invoke(null, classes, instrumentation);
    }

    private static void defineByUnsafe() throws Exception {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field field = unsafe.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Method define = unsafe.getMethod(
                "defineClass",
                String.class,
                byte[].class,
                int.class,
                int.class,
                ClassLoader.class,
                ProtectionDomain.class);
        for (String name : CLASSES) {
            byte[] bytes = bytesOf("probe." + name);
            define.invoke(field.get(null), name.replace('.', '/'), bytes, 0, bytes.length, null, null);
        }
    }

    private static byte[] bytesOf(String className) throws IOException {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream in = ProbeInjection.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not in the agent's jar");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
            return bytes.toByteArray();
        }
    }

    /** Holds the one class that may look into {@code java.lang}; forgotten after use. */
    private static final class OneClassLoader extends ClassLoader {
        private final byte[] bytes;

        OneClassLoader(byte[] bytes) {
            super(null);
            this.bytes = bytes;
        }

        Class<?> define(String name) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
