package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedCallTest {
    @TempDir
    Path directory;

    private File jar;

    /** What is called. */
    public static final class Command {
        private Command() {}

        public static void run(AtomicReference<ClassLoader> loader) {
            loader.set(Command.class.getClassLoader());
            throw new IllegalStateException("from inside");
        }
    }

    /** What nobody has needed before the call is over. */
    static final class Later {}

    @BeforeEach
    void a_jar_with_private_classes() throws IOException {
        jar = directory.resolve("agent.jar").toFile();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar.toPath()))) {
            for (Class<?> each : new Class<?>[] {Command.class, Later.class}) {
                String name = each.getName().replace('.', '/');
                out.putNextEntry(new JarEntry("roundtrip/" + name + ".classdata"));
                try (InputStream in = IsolatedCallTest.class.getResourceAsStream("/" + name + ".class")) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    @Test
    void an_agent_can_load_more_when_the_call_is_over() throws Exception {
        ClassLoader loader = call(false);

        assertThat(loader.loadClass(Later.class.getName()).getClassLoader()).isSameAs(loader);
    }

    @Test
    void a_command_leaves_no_jar_open_in_the_jvm_of_a_build() throws Exception {
        ClassLoader loader = call(true);

        assertThatThrownBy(() -> loader.loadClass(Later.class.getName())).hasMessageContaining("closed");
    }

    private ClassLoader call(boolean close) {
        AtomicReference<ClassLoader> loader = new AtomicReference<>();
        IsolatedCall call = new IsolatedCall(jar, Command.class.getName(), "run");
        Class<?>[] types = {AtomicReference.class};
        assertThatThrownBy(() -> {
                    Object unused = close ? call.invokeAndClose(types, loader) : call.invoke(types, loader);
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("from inside");
        return loader.get();
    }
}
