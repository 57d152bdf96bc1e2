package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Rewrites one class by its plan, with the ASM that Byte Buddy carries. Members, interfaces and frames of the class
 * stay as they are; methods that are not on the plan are copied byte by byte. The first use loads ASM.
 */
public final class ClassWeaver extends ClassVisitor {

    private static final int FIRST_VERSION_WITH_FRAMES = Opcodes.V1_6;
    private static final int MAJOR = 0xffff;

    private final Plan plan;
    private String name;
    private boolean frames;
    private int next;

    private ClassWeaver(ClassVisitor out, Plan plan) {
        super(Opcodes.ASM9, out);
        this.plan = plan;
    }

    /** @throws RuntimeException when the class cannot be woven, for example because a method would grow too large */
    public static byte[] weave(byte[] bytes, Plan plan) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassWeaver(writer, plan), 0);
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version, int access, String className, String signature, String superName, String[] interfaces) {
        name = className;
        frames = (version & MAJOR) >= FIRST_VERSION_WITH_FRAMES;
        super.visit(version, access, className, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String methodName, String descriptor, String signature, String[] exceptions) {
        MethodVisitor out = super.visitMethod(access, methodName, descriptor, signature, exceptions);
        JoinPoint point = plan.at(next++);
        return point == null ? out : weaver(out, point, new ProbeCode(out, name, access, descriptor), methodName);
    }

    private MethodVisitor weaver(MethodVisitor out, JoinPoint point, ProbeCode code, String methodName) {
        switch (point.style()) {
            case BIND:
                return new BindWeaver(out, point, code);
            case READ:
                return new ReadWeaver(out, point, code);
            case TOUCH:
                return new TouchWeaver(out, point, code);
            case HAND_OVER:
                return new HandOverWeaver(out, point, code, methodName.equals("<init>"));
            case TASK_LOOP:
                return new TaskLoopWeaver(out, point, code, "afterExecute");
            case TASK_QUEUE:
                return new TaskLoopWeaver(out, point, code, "run", "error");
            case ROW:
                return new RowWeaver(out, point, code);
            case TEST:
                return new TestWeaver(out, point, code, frames);
            default:
                return new CallWeaver(out, point, code, frames);
        }
    }
}
