package dev.roundtrip.instrument.loop;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Finds the line of the source for code that Kotlin's compiler has inlined: the class file's source map (JSR 45) has a
 * stratum {@code KotlinDebug} that leads from the made-up line numbers to the line of the call. Stateless.
 */
public final class InlinedLines {

    private static final String STRATUM = "*S KotlinDebug";
    /** {@code call#file:first,count}. */
    private static final Pattern RANGE = Pattern.compile("^(\\d+)(?:#\\d+)?:(\\d+)(?:,(\\d+))?$", Pattern.MULTILINE);

    private InlinedLines() {}

    /** @return the line of the call; the line itself where the map does not name it */
    public static int callOf(byte[] classFile, int line) {
        String[] map = {null};
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitSource(String source, String debug) {
                                map[0] = debug;
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return map[0] == null ? line : callOf(map[0], line);
    }

    static int callOf(String map, int line) {
        int stratum = map.indexOf(STRATUM);
        if (stratum < 0) {
            return line;
        }
        Matcher range = RANGE.matcher(map.substring(stratum));
        while (range.find()) {
            int first = Integer.parseInt(range.group(2));
            int count = range.group(3) == null ? 1 : Integer.parseInt(range.group(3));
            if (first <= line && line < first + count) {
                return Integer.parseInt(range.group(1));
            }
        }
        return line;
    }
}
