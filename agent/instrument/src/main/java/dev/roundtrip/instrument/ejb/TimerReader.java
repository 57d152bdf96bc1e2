package dev.roundtrip.instrument.ejb;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Reads which methods of one class a container calls when a timer is due. */
final class TimerReader extends ClassVisitor {

    private static final Set<String> ANNOTATIONS = new HashSet<String>(Arrays.asList(
            "Ljavax/ejb/Schedule;",
            "Ljakarta/ejb/Schedule;",
            "Ljavax/ejb/Schedules;",
            "Ljakarta/ejb/Schedules;",
            "Ljavax/ejb/Timeout;",
            "Ljakarta/ejb/Timeout;"));

    private final boolean[] due;
    private int next;

    private TimerReader(int methods) {
        super(Opcodes.ASM9);
        due = new boolean[methods];
    }

    /** For each method in the order of the class file. */
    static boolean[] due(byte[] bytes, int methods) {
        TimerReader reader = new TimerReader(methods);
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reader.due;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        int method = next++;
        due[method] = name.equals("ejbTimeout") && isTimed(descriptor);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                due[method] |= ANNOTATIONS.contains(annotation);
                return null;
            }
        };
    }

    /** The only method of {@code TimedObject}, which beans without annotations implement. */
    private static boolean isTimed(String descriptor) {
        return descriptor.equals("(Ljavax/ejb/Timer;)V") || descriptor.equals("(Ljakarta/ejb/Timer;)V");
    }
}
