package dev.roundtrip.javaagent.start;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** The package {@code java.lang} and who may reflect into it. By reflection itself: Java 8 knows no modules. */
final class JavaLang {

    private JavaLang() {}

    /** Whether the package has to be opened first: on Java 9+. */
    static boolean isClosed() {
        try {
            Class.forName("java.lang.Module", false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Opens the package to the classes of one loader that are in no module, and to nobody else. */
    static void open(Instrumentation instrumentation, ClassLoader loader) throws ReflectiveOperationException {
        Object javaBase = Class.class.getMethod("getModule").invoke(Object.class);
        Object unnamed = ClassLoader.class.getMethod("getUnnamedModule").invoke(loader);
        Map<String, Set<Object>> opens = Collections.singletonMap("java.lang", Collections.singleton(unnamed));
        redefineModule()
                .invoke(
                        instrumentation,
                        javaBase,
                        Collections.emptySet(),
                        Collections.emptyMap(),
                        opens,
                        Collections.emptySet(),
                        Collections.emptyMap());
    }

    private static Method redefineModule() {
        for (Method method : Instrumentation.class.getMethods()) {
            if (method.getName().equals("redefineModule")) {
                return method;
            }
        }
        throw new IllegalStateException("modules, but no way to open one");
    }
}
