package dev.roundtrip.engine.site;

/**
 * Folds the names that compilers give to bodies which the programmer wrote inside a method: {@code lambda$load$0} of Java,
 * {@code load$lambda$0} and the class {@code Page$load$1} of Kotlin, {@code $anonfun$load$1} and {@code load$$anonfun$1}
 * of Scala are all {@code load}. Their numbers change with every edit, the method's name does not.
 */
final class Lambdas {

    private static final String JAVA = "lambda$";
    private static final String KOTLIN = "$lambda$";
    private static final String SCALA_2 = "$anonfun$";
    private static final String SCALA_3 = "$$anonfun$";

    private Lambdas() {}

    /** The place that a frame shows, under the names that its programmer gave. */
    static Site siteOf(StackTraceElement frame) {
        String compiledClass = frame.getClassName();
        String compiledMethod = frame.getMethodName();
        int method = isBody(compiledClass, compiledMethod) ? startOfMethod(compiledClass) : -1;
        String className = method < 0 ? compiledClass : compiledClass.substring(0, method - 1);
        String name = method < 0 ? written(compiledMethod) : upTo(compiledClass, '$', method);
        return new Site(className, name, frame.getFileName(), frame.getLineNumber(), compiledClass, compiledMethod);
    }

    private static String written(String method) {
        if (method.startsWith(JAVA)) {
            int end = method.lastIndexOf('$');
            return end > JAVA.length() ? method.substring(JAVA.length(), end) : method;
        }
        if (method.startsWith(SCALA_2)) {
            String name = upTo(method, '$', SCALA_2.length());
            return isNumber(name) ? method : name;
        }
        int lambda = Math.max(method.indexOf(KOTLIN), method.indexOf(SCALA_3));
        return lambda > 0 ? method.substring(0, lambda) : method;
    }

    /** Whether a class is the body of a lambda of Kotlin: nothing else in it was written by anybody. */
    private static boolean isBody(String className, String method) {
        return className.contains("$$inlined$")
                || isNumber(className.substring(className.lastIndexOf('$') + 1))
                        && (method.equals("invoke") || method.equals("invokeSuspend"));
    }

    /** Where the method's name starts in the class's: behind the first {@code $} that a small letter follows; else -1. */
    private static int startOfMethod(String className) {
        int dollar = className.indexOf('$');
        while (dollar >= 0 && dollar + 1 < className.length()) {
            char first = className.charAt(dollar + 1);
            if (first == '$' || Character.isDigit(first)) {
                return -1;
            }
            if (Character.isLowerCase(first)) {
                return dollar + 1;
            }
            dollar = className.indexOf('$', dollar + 1);
        }
        return -1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static String upTo(String text, char end, int start) {
        int found = text.indexOf(end, start);
        return found < 0 ? text.substring(start) : text.substring(start, found);
    }
}
