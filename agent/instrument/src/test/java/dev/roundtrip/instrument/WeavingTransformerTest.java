package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.instrument.task.Propagation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The fence: whatever goes wrong, the class stays as it was and it is counted. */
class WeavingTransformerTest {

    private final List<String> troubled = new ArrayList<>();
    private final WeavingTransformer transformer =
            Weaving.transformer(List.of(), List.of(), null, (name, thrown) -> troubled.add(name));

    private byte[] transform(String name, byte[] bytes) {
        return transformer.transform(getClass().getClassLoader(), name, null, null, bytes);
    }

    @Test
    void counts_a_woven_driver_class() {
        assertThat(transform("a/TinyStatement", tinyStatement(1))).isNotNull();

        assertThat(transformer.wovenClasses()).isEqualTo(1);
        assertThat(transformer.jdbcClasses()).isEqualTo(1);
        assertThat(transformer.skippedClasses()).isZero();
    }

    @Test
    void leaves_a_method_alone_that_would_grow_too_large() {
        assertThat(transform("a/TinyStatement", tinyStatement(65_530))).isNull();

        assertThat(transformer.skippedClasses()).isEqualTo(1);
        assertThat(transformer.skippedNames()).containsExactly("a/TinyStatement");
        assertThat(transformer.wovenClasses()).isZero();
    }

    @Test
    void tells_of_the_first_class_only_and_counts_all() {
        byte[] cut = Arrays.copyOf(tinyStatement(1), 60);
        for (int i = 0; i < 30; i++) {
            assertThat(transform("a/Cut" + i, cut)).isNull();
        }

        assertThat(troubled).containsExactly("a/Cut0");
        assertThat(transformer.skippedClasses()).isEqualTo(30);
        assertThat(transformer.skippedNames()).hasSize(20).startsWith("a/Cut0", "a/Cut1");
    }

    @Test
    void survives_a_log_that_throws() {
        WeavingTransformer unlucky = Weaving.transformer(List.of(), List.of(), null, (name, thrown) -> {
            throw new IllegalStateException("the log is broken");
        });

        assertThat(unlucky.transform(getClass().getClassLoader(), "a/B", null, null, new byte[0]))
                .isNull();
        assertThat(unlucky.skippedClasses()).isEqualTo(1);
    }

    @Test
    void leaves_the_class_of_an_unknown_future_format_alone() {
        byte[] future = tinyStatement(1);
        future[7] = (byte) 200;

        assertThat(transform("a/TinyStatement", future)).isNull();
        assertThat(transformer.skippedClasses()).isEqualTo(1);
    }

    @Test
    void names_the_jdk_classes_that_may_be_loaded_already() {
        assertThat(Weaving.bootClassesToRetransform(List.of()))
                .containsExactlyInAnyOrder("com.sun.net.httpserver.Filter$Chain", "java.sql.DriverManager");
        assertThat(Weaving.bootClassesToRetransform(List.of(Propagation.VIRTUAL_THREADS, Propagation.COROUTINES)))
                .containsExactlyInAnyOrder(
                        "com.sun.net.httpserver.Filter$Chain", "java.sql.DriverManager", "java.lang.VirtualThread");
    }

    /** A class that mentions JDBC and has one execute method of so many bytes. */
    private static byte[] tinyStatement(int size) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "a/TinyStatement", null, "java/lang/Object", null);
        String descriptor = "(Ljava/lang/String;)Ljava/sql/ResultSet;";
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, "executeQuery", descriptor, null, null);
        code.visitCode();
        for (int i = 0; i < size; i++) {
            code.visitInsn(Opcodes.NOP);
        }
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        out.visitEnd();
        return out.toByteArray();
    }
}
