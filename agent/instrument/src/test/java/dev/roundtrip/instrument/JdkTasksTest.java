package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.instrument.task.Propagation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The doors of the JDK's own classes are where our tables say, in each JDK at hand. */
class JdkTasksTest {

    private final WeavingTransformer transformer =
            Weaving.transformer(List.of(), List.of(Propagation.values()), null, (name, thrown) -> {
                throw new AssertionError(name, thrown);
            });

    static List<Path> jdks() {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        find25().ifPresentOrElse(
                        homes::add,
                        () -> System.err.println("*** NOT TESTED ON JDK 25: none found, set JAVA_HOME_25 ***"));
        return homes;
    }

    private static Optional<Path> find25() {
        String configured = System.getenv("JAVA_HOME_25");
        if (configured != null) {
            return Optional.of(Path.of(configured));
        }
        try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
            return installed
                    .filter(home -> home.getFileName().toString().contains("25"))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // another system: the variable names it
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void each_door_is_woven_and_each_task_has_a_beginning_and_an_end(Path home) throws IOException {
        Map<String, String> woven = new TreeMap<>();
        try (FileSystem modules =
                FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", home.toString()))) {
            for (Propagation way : Propagation.values()) {
                for (String name : way.classes().keySet()) {
                    Path file = modules.getPath("modules/java.base/" + name + ".class");
                    if (Files.exists(file)) {
                        woven.put(name, probes(name, Files.readAllBytes(file)));
                    }
                }
            }
        }

        assertThat(woven)
                .containsEntry("java/util/concurrent/ThreadPoolExecutor", "execute:1 runWorker:3")
                .containsEntry("java/util/concurrent/ScheduledThreadPoolExecutor", "delayedExecute:1")
                .containsEntry("java/util/concurrent/ForkJoinTask", "fork:1")
                .containsEntry("java/util/concurrent/CountedCompleter", "<init>:3 exec:3")
                .containsEntry("java/util/concurrent/RecursiveTask", "<init>:1 exec:3")
                .containsEntry("java/util/concurrent/RecursiveAction", "<init>:1 exec:3")
                .containsEntry("java/util/concurrent/CompletableFuture$Completion", "<init>:1 exec:3 run:3")
                .containsKeys(
                        "java/util/concurrent/CompletableFuture$AsyncSupply",
                        "java/util/concurrent/CompletableFuture$AsyncRun",
                        "java/util/concurrent/ForkJoinTask$AdaptedCallable",
                        "java/util/concurrent/ForkJoinTask$AdaptedRunnableAction",
                        "java/util/concurrent/ForkJoinTask$RunnableExecuteAction");
        assertThat(woven.values()).allSatisfy(probes -> assertThat(probes).isNotEmpty());
        assertThat(woven.containsKey("java/lang/VirtualThread"))
                .isEqualTo(home.toString().contains("25"));
    }

    /** How often each method calls the probe. */
    private String probes(String name, byte[] bytes) {
        byte[] woven = transformer.transform(null, name, null, null, bytes);
        Map<String, Integer> calls = new TreeMap<>();
        new ClassReader(woven == null ? bytes : woven)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String method, String descriptor, String signature, String[] thrown) {
                                return counter(method, calls);
                            }
                        },
                        0);
        return String.join(
                " ",
                calls.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .toList());
    }

    private static MethodVisitor counter(String method, Map<String, Integer> calls) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                if (owner.equals("java/lang/RoundtripProbe")) {
                    calls.merge(method, 1, Integer::sum);
                }
            }
        };
    }
}
