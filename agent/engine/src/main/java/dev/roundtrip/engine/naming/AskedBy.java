package dev.roundtrip.engine.naming;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one annotation asks of a test. Annotations are known by name: none of them is on our class path. */
final class AskedBy {

    private static final String OURS = "dev.roundtrip.annotations.";
    private static final String EXPECTS = "expects";

    /** A test of Spock that must fail, or is known to. */
    private static final Set<String> MUST_FAIL =
            new HashSet<>(Arrays.asList("spock.lang.FailsWith", "spock.lang.PendingFeature"));

    private AskedBy() {}

    /** None for annotations that ask nothing. */
    static List<String> lines(Annotation annotation) throws ReflectiveOperationException {
        String name = annotation.annotationType().getName();
        if (name.startsWith(OURS)) {
            return ours(annotation, name.substring(OURS.length()));
        }
        return expectsFailure(annotation, name) ? Collections.singletonList(EXPECTS) : Collections.<String>emptyList();
    }

    private static List<String> ours(Annotation annotation, String name) throws ReflectiveOperationException {
        switch (name) {
            case "MaxStatements":
                return Collections.singletonList("max-statements " + value(annotation, "value"));
            case "MaxConnections":
                return Collections.singletonList("max-connections " + value(annotation, "value"));
            case "NoNPlusOne":
                return Collections.singletonList("no-n-plus-one");
            case "AllowNPlusOne":
                return Collections.singletonList(allow("n-plus-one", annotation));
            case "Allow":
                return Collections.singletonList(allow(oneWord(value(annotation, "kind")), annotation));
            case "Allow$List":
                List<String> lines = new ArrayList<>();
                for (Annotation part : (Annotation[]) value(annotation, "value")) {
                    lines.add(allow(oneWord(value(part, "kind")), part));
                }
                return lines;
            default:
                return Collections.emptyList();
        }
    }

    private static String allow(String kind, Annotation annotation) throws ReflectiveOperationException {
        String reason =
                value(annotation, "reason").toString().replace('\n', ' ').replace('\r', ' ');
        return "allow " + kind + ' ' + value(annotation, "max") + ' ' + reason;
    }

    private static String oneWord(Object text) {
        return text.toString().replaceAll("\\s", "");
    }

    private static boolean expectsFailure(Annotation annotation, String name) throws ReflectiveOperationException {
        switch (name) {
            case "org.junit.Test":
                return !((Class<?>) value(annotation, "expected")).getName().equals("org.junit.Test$None");
            case "org.testng.annotations.Test":
                return ((Class<?>[]) value(annotation, "expectedExceptions")).length > 0;
            default:
                return MUST_FAIL.contains(name);
        }
    }

    private static Object value(Annotation annotation, String name) throws ReflectiveOperationException {
        return annotation.annotationType().getMethod(name).invoke(annotation);
    }
}
