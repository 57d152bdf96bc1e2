package dev.roundtrip.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;

/** Loads jars with some classes replaced; sealed packages and signatures of the jars do not matter to it. */
final class WovenLoader extends URLClassLoader {

    private final Map<String, byte[]> replaced;

    /** @param replaced class files by dotted name */
    WovenLoader(Map<String, byte[]> replaced, URL... urls) {
        super(urls, ClassLoader.getPlatformClassLoader());
        this.replaced = replaced;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = replaced.containsKey(name) ? replaced.get(name) : original(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] original(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
