package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.instrument.target.TaskDao;
import java.io.File;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which classes of ours the start needs, seen from a loader like the agent's own. */
class WarmUpTest {

    /** Writes down what it loads. */
    private static final class Isolated extends URLClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        Isolated() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(new File(entry).toURI().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    private static ClassFileTransformer transformer(Isolated loader) throws Exception {
        Class<?> log = loader.loadClass(WeavingLog.class.getName());
        return (ClassFileTransformer) loader.loadClass(Weaving.class.getName())
                .getMethod("transformer", List.class, Collection.class, ClassLoader.class, log)
                .invoke(null, List.of(), List.of(), loader, null);
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }

    @Test
    void loads_nothing_of_byte_buddy() throws Exception {
        try (Isolated loader = new Isolated()) {
            ClassFileTransformer transformer = transformer(loader);
            transformer.getClass().getMethod("warmUp").invoke(transformer);

            assertThat(loader.loaded).noneMatch(name -> name.startsWith("net.bytebuddy"));
        }
    }

    @Test
    void leaves_nothing_to_be_loaded_for_a_class_that_stays_as_it_is() throws Exception {
        try (Isolated loader = new Isolated()) {
            ClassFileTransformer transformer = transformer(loader);
            transformer.getClass().getMethod("warmUp").invoke(transformer);
            loader.loaded.clear();

            byte[] dao = transformer.transform(getClass().getClassLoader(), "a/Dao", null, null, bytes(TaskDao.class));

            assertThat(dao).isNull();
            assertThat(loader.loaded).isEmpty();
        }
    }

    @Test
    void needs_nothing_of_byte_buddy_but_its_asm() throws Exception {
        try (Isolated loader = new Isolated()) {
            ClassFileTransformer transformer = transformer(loader);

            byte[] job = transformer.transform(
                    getClass().getClassLoader(),
                    "dev/roundtrip/instrument/target/Job",
                    null,
                    null,
                    bytes(dev.roundtrip.instrument.target.Job.class));

            assertThat(job).isNotNull();
            assertThat(loader.loaded)
                    .anyMatch(name -> name.startsWith("net.bytebuddy.jar.asm."))
                    .noneMatch(name -> name.startsWith("net.bytebuddy") && !name.startsWith("net.bytebuddy.jar.asm."));
        }
    }
}
