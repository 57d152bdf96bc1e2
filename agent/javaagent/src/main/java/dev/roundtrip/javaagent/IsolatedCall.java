package dev.roundtrip.javaagent;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.security.CodeSource;

/** One call from the visible classes to a public static method behind the isolated loader. */
final class IsolatedCall {
    private final File jar;
    private final String className;
    private final String method;

    IsolatedCall(File jar, String className, String method) {
        this.jar = jar;
        this.className = className;
        this.method = method;
    }

    /**
     * The jar stays open, for classes that are needed later.
     *
     * @throws Throwable what the method threw
     */
    Object invoke(Class<?>[] types, Object... arguments) throws Throwable {
        return invoke(IsolatedLoader.open(jar), types, arguments);
    }

    /**
     * Leaves nothing open, for JVMs in which there are many such calls; nothing of the method may go on afterwards.
     *
     * @throws Throwable what the method threw
     */
    Object invokeAndClose(Class<?>[] types, Object... arguments) throws Throwable {
        try (IsolatedLoader loader = IsolatedLoader.open(jar)) {
            return invoke(loader, types, arguments);
        }
    }

    private Object invoke(ClassLoader loader, Class<?>[] types, Object... arguments) throws Throwable {
        Class<?> target = loader.loadClass(className);
        try {
            return target.getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The jar that holds this class. */
    static File ownJar() throws IOException {
        CodeSource source = IsolatedCall.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("the place of the agent's own jar is unknown");
        }
        try {
            return new File(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("the agent is not in a plain jar file: " + source.getLocation(), e);
        }
    }

    /** One line that names a failure. */
    static String causeOf(Throwable t) {
        String text = t.toString();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
