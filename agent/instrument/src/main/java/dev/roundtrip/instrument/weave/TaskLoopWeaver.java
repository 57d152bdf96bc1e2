package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.Arrays;
import java.util.List;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * A worker's loop: enter before it runs a task, exit after the calls by which it says itself that the task is over, whether
 * that returned or threw. No handler is added, and no frame appears in anybody's stack trace.
 */
final class TaskLoopWeaver extends MethodWeaver {

    private final List<String> ends;

    /** @param ends the methods by which the loop says that a task is over */
    TaskLoopWeaver(MethodVisitor out, JoinPoint point, ProbeCode code, String... ends) {
        super(out, point, code);
        this.ends = Arrays.asList(ends);
    }

    @Override
    void atStart() {
        // The loop itself is no task.
    }

    @Override
    void beforeReturn(int opcode) {
        // Nor is its end.
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("run") && owner.equals("java/lang/Runnable")) {
            mv.visitInsn(Opcodes.DUP);
            code.constant(point.call());
            mv.visitInsn(Opcodes.SWAP);
            mv.visitInsn(Opcodes.ACONST_NULL);
            code.probe("enter", "(ILjava/lang/Object;Ljava/lang/Object;)V");
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (ends.contains(name)) {
            code.constant(point.call());
            mv.visitInsn(Opcodes.ACONST_NULL);
            code.probe("exit", "(ILjava/lang/Object;)V");
        }
    }
}
