package targets.chaos;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** All that an application can see of its calls, as one number; and as lines, while somebody wants to read them. */
final class Transcript {

    private static final String HERE = "targets.chaos.";

    /** What lies beneath depends on which worker was free. */
    private static final String TASK = "Client.task:";

    private long digest = 17;
    private long events;
    private List<String> lines;

    long digest() {
        return digest;
    }

    long events() {
        return events;
    }

    void keepLines() {
        lines = new ArrayList<>();
    }

    /** What was kept since {@link #keepLines}. */
    List<String> takeLines() {
        List<String> taken = lines;
        lines = null;
        return taken;
    }

    void add(String line) {
        events++;
        for (int i = 0; i < line.length(); i++) {
            digest = digest * 1_000_003 ^ line.charAt(i);
        }
        digest = digest * 31 + 1;
        if (lines != null) {
            lines.add(line);
        }
    }

    /** What a task of its own has seen. */
    void add(Transcript other) {
        add("task " + other.events + " " + other.digest);
        if (lines != null && other.lines != null) {
            lines.addAll(other.lines);
        }
    }

    boolean keepsLines() {
        return lines != null;
    }

    void returned(String what, Object value) {
        add(what + " = " + described(value) + (Thread.interrupted() ? ", interrupted" : ""));
    }

    void threw(String what, Throwable thrown) {
        add(what + " threw " + described(thrown) + (Thread.interrupted() ? ", interrupted" : ""));
    }

    private static String described(Object value) {
        if (value == null) {
            return "null";
        }
        Class<?> type = value.getClass();
        if (value instanceof Chaotic object) {
            return type.getName() + " " + object.id();
        }
        if (Proxy.isProxyClass(type)) {
            return "proxy " + ((Passing) Proxy.getInvocationHandler(value)).id();
        }
        if (type.isArray()) {
            return type.getName() + " of " + Array.getLength(value);
        }
        boolean plain = value instanceof String || value instanceof Integer || value instanceof Boolean;
        return plain || value instanceof Long || value instanceof Double || value instanceof Float
                ? type.getSimpleName() + " " + value
                : type.getName();
    }

    /** Type, message, cause and every line of ours that it passed. */
    private static String described(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        if (!(thrown instanceof Anger.Touchy)) {
            text.append(": ").append(thrown.getMessage()).append(", caused by ");
            text.append(thrown.getCause() == null ? null : thrown.getCause().getClass());
        }
        text.append(", suppressed ").append(thrown.getSuppressed().length).append(' ');
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String line = described(frame);
            text.append(line);
            if (line.startsWith(TASK)) {
                break;
            }
        }
        return text.toString();
    }

    private static String described(StackTraceElement frame) {
        String type = frame.getClassName();
        if (type.contains("oundtrip")) {
            Intrusions.count("a frame of " + type);
        }
        return type.startsWith(HERE)
                ? type.substring(HERE.length()) + "." + frame.getMethodName() + ":" + frame.getLineNumber() + " "
                : "";
    }
}
