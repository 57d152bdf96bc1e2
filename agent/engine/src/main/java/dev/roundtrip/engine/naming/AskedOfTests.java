package dev.roundtrip.engine.naming;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a test's annotations ask, as lines: {@code max-statements 5}, {@code allow n-plus-one 3 reason}. What stands nearest
 * counts: on the method, on the class that runs, on what that class extends and implements, on the classes around it.
 */
final class AskedOfTests {

    private static final String MISSING = "\nunread roundtrip-annotations is not on the class path of the tests";

    /** Annotations of the user that are composed of ours. */
    private static final int DEPTH = 4;

    /** By what may be asked once. */
    private final Map<String, String> lines = new LinkedHashMap<>();

    private AskedOfTests() {}

    /**
     * A line each; every line begins with a line break.
     *
     * @param asks whether the class file has annotations of ours, on the test or its class
     */
    static String of(RunningTest test, boolean asks) throws ReflectiveOperationException {
        AskedOfTests asked = new AskedOfTests();
        if (test.method != null) {
            asked.add(test.method.getAnnotations(), DEPTH);
        }
        for (Class<?> type = test.type; type != null; type = type.getEnclosingClass()) {
            asked.addType(type);
        }
        if (asks && asked.lines.isEmpty()) {
            return MISSING;
        }
        StringBuilder text = new StringBuilder();
        for (String line : asked.lines.values()) {
            text.append('\n').append(line);
        }
        return text.toString();
    }

    /** The class with what it inherits. */
    private void addType(Class<?> type) throws ReflectiveOperationException {
        if (type == null || type.getName().startsWith("java.")) {
            return;
        }
        add(type.getDeclaredAnnotations(), DEPTH);
        addType(type.getSuperclass());
        for (Class<?> contract : type.getInterfaces()) {
            addType(contract);
        }
    }

    private void add(Annotation[] annotations, int depth) throws ReflectiveOperationException {
        for (Annotation annotation : annotations) {
            for (String line : AskedBy.lines(annotation)) {
                lines.putIfAbsent(key(line), line);
            }
        }
        for (Annotation annotation : annotations) {
            Class<?> type = annotation.annotationType();
            if (depth > 1 && !type.getName().startsWith("java.")) {
                add(type.getDeclaredAnnotations(), depth - 1);
            }
        }
    }

    /** {@code max-statements}, {@code allow n-plus-one}. */
    private static String key(String line) {
        String[] words = line.split(" ", 3);
        return words[0].equals("allow") ? words[0] + ' ' + words[1] : words[0];
    }
}
