package dev.roundtrip.javaagent.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JVM's attach interface. By reflection: on Java 8 it is not part of the platform but of a JDK's {@code tools.jar},
 * and a JRE has none.
 */
final class AttachApi {
    private static final String MACHINE = "com.sun.tools.attach.VirtualMachine";
    private static final String DESCRIPTOR = "com.sun.tools.attach.VirtualMachineDescriptor";

    private final Class<?> machine;
    private final Class<?> descriptor;

    private AttachApi(Class<?> machine, Class<?> descriptor) {
        this.machine = machine;
        this.descriptor = descriptor;
    }

    /** @throws IOException where this Java has none */
    static AttachApi find() throws IOException {
        try {
            ClassLoader platform = ClassLoader.getSystemClassLoader();
            return new AttachApi(platform.loadClass(MACHINE), platform.loadClass(DESCRIPTOR));
        } catch (ClassNotFoundException e) {
            throw new IOException("cannot attach: this Java has no attach API; use a JDK 9 or newer", e);
        }
    }

    /**
     * The JVMs that this user can see: by their processes, their main class or jar. Arguments are left out: they may
     * hold a password.
     */
    Map<Long, String> running() throws Exception {
        Map<Long, String> running = new TreeMap<>();
        List<Object> found = new ArrayList<>((List<?>) machine.getMethod("list").invoke(null));
        for (Object each : found) {
            String id = (String) descriptor.getMethod("id").invoke(each);
            String words = ((String) descriptor.getMethod("displayName").invoke(each)).trim();
            int space = words.indexOf(' ');
            String first = space < 0 ? words : words.substring(0, space);
            running.put(Long.valueOf(id), first.isEmpty() ? "unknown" : first.substring(first.lastIndexOf('/') + 1));
        }
        return running;
    }

    /**
     * Loads an agent, and returns when its {@code agentmain} has.
     *
     * @throws IOException in one line, what the other JVM has against it
     */
    void load(long pid, String jar, String arguments) throws Exception {
        try {
            Object attached = machine.getMethod("attach", String.class).invoke(null, Long.toString(pid));
            try {
                machine.getMethod("loadAgent", String.class, String.class).invoke(attached, jar, arguments);
            } finally {
                machine.getMethod("detach").invoke(attached);
            }
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw new IOException("cannot attach to " + pid + ": " + cause.getMessage(), cause);
        }
    }
}
