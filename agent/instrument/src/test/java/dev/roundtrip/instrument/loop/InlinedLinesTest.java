package dev.roundtrip.instrument.loop;

import static org.assertj.core.api.Assertions.assertThat;

import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

class InlinedLinesTest {

    /** A file of 40 lines: its line 12 calls six inlined lines, its line 20 one. */
    private static final String MAP = "SMAP\nPage.kt\nKotlin\n*S Kotlin\n*F\n+ 1 Page.kt\ncom/acme/PageKt\n"
            + "*L\n1#1,40:1\n30#1,6:50\n"
            + "*S KotlinDebug\n*F\n+ 1 Page.kt\ncom/acme/PageKt\n*L\n12#1:50,6\n20#1:56\n*E\n";

    @Test
    void inlined_code_stands_for_the_line_that_calls_it() {
        assertThat(InlinedLines.callOf(MAP, 50)).isEqualTo(12);
        assertThat(InlinedLines.callOf(MAP, 55)).isEqualTo(12);
        assertThat(InlinedLines.callOf(MAP, 56)).isEqualTo(20);
    }

    @Test
    void a_line_of_the_file_is_itself() {
        assertThat(InlinedLines.callOf(MAP, 12)).isEqualTo(12);
        assertThat(InlinedLines.callOf(MAP, 57)).isEqualTo(57);
    }

    @Test
    void a_class_without_such_a_map_moves_nothing() {
        assertThat(InlinedLines.callOf("SMAP\nPage.jsp\nJSP\n*S JSP\n*L\n3:50\n*E\n", 50))
                .isEqualTo(50);
        assertThat(InlinedLines.callOf(classFile(null), 50)).isEqualTo(50);
        assertThat(InlinedLines.callOf(classFile(MAP), 50)).isEqualTo(12);
    }

    private static byte[] classFile(String map) {
        ClassWriter written = new ClassWriter(0);
        written.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "com/acme/PageKt", null, "java/lang/Object", null);
        written.visitSource("Page.kt", map);
        written.visitEnd();
        return written.toByteArray();
    }
}
