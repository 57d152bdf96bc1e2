package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.util.CheckClassAdapter;

/** Every class that is woven in the drivers, pools and proxies passes the JVM's own verifier and that of ASM. */
class WovenClassesVerifyTest {

    static List<File> jars() {
        return DriverJars.all();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void weaves_nothing_that_the_verifier_refuses(File jar) {
        Map<String, byte[]> woven = weave(jar);
        List<String> refused = new ArrayList<>();
        int unresolved = 0;
        WovenLoader loader = new WovenLoader(woven, urls(jar));
        for (Map.Entry<String, byte[]> entry : woven.entrySet()) {
            checkDataFlow(entry.getValue());
            try {
                link(loader, entry.getKey());
            } catch (VerifyError | ClassFormatError e) {
                refused.add(entry.getKey() + ": " + e);
            } catch (LinkageError | ClassNotFoundException | TypeNotPresentException e) {
                unresolved++; // an optional dependency of the jar: unwoven, the class would not link here either
            }
        }
        System.out.printf(
                "%-45s %4d classes verified, %4d lack a dependency%n",
                jar.getName(), woven.size() - unresolved, unresolved);

        assertThat(refused).isEmpty();
        assertThat(unresolved).isLessThan(woven.size());
    }

    private static Map<String, byte[]> weave(File jar) {
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        WeavingTransformer transformer =
                Weaving.transformer(List.of(), List.of(), null, (name, thrown) -> trouble.set(thrown));
        Map<String, byte[]> woven = new HashMap<>();
        ClassLoader loader = WovenClassesVerifyTest.class.getClassLoader();
        DriverJars.eachClass(jar, (name, bytes) -> {
            byte[] result = transformer.transform(loader, name, null, null, bytes);
            if (result != null) {
                woven.put(name.replace('/', '.'), result);
            }
        });
        assertThat(trouble.get()).isNull();
        assertThat(transformer.wovenClasses()).isEqualTo(woven.size());
        return woven;
    }

    private static URL[] urls(File jar) {
        List<URL> urls = new ArrayList<>(List.of(DriverJars.url(jar)));
        DriverJars.libraries().forEach(library -> urls.add(DriverJars.url(library)));
        return urls.toArray(URL[]::new);
    }

    private static void checkDataFlow(byte[] woven) {
        new ClassReader(woven).accept(new CheckClassAdapter(new ClassWriter(0), true), 0);
    }

    /** To list its methods, the JVM links a class, and so verifies it, without running any of it. */
    private static void link(WovenLoader loader, String name) throws ClassNotFoundException {
        assertThat(Class.forName(name, false, loader).getDeclaredMethods()).isNotEmpty();
    }
}
