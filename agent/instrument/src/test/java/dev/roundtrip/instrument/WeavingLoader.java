package dev.roundtrip.instrument;

import dev.roundtrip.instrument.program.ConfiguredMethod;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Predicate;

/** Loads its own classes first and weaves them on the way, as the JVM would with the agent. */
final class WeavingLoader extends URLClassLoader {

    final WeavingTransformer transformer;
    private final Predicate<String> own;

    /** @param own whether a class, by its dotted name, is loaded here rather than by the parent */
    WeavingLoader(List<ConfiguredMethod> methods, Predicate<String> own, URL... urls) {
        super(urls, WeavingLoader.class.getClassLoader());
        this.own = own;
        this.transformer = Weaving.transformer(methods, List.of(), null, (name, thrown) -> {
            throw new AssertionError(name, thrown);
        });
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return own.test(name) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/');
        try (InputStream in = getResourceAsStream(path + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] original = in.readAllBytes();
            byte[] woven = transformer.transform(this, path, null, null, original);
            byte[] bytes = woven == null ? original : woven;
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
