package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * A worker's loop: enter before it runs a task, exit once it has told its subclass that the task is over, which it does
 * whether the task returned or threw. No handler is added, and no frame appears in anybody's stack trace.
 */
final class TaskLoopWeaver extends MethodWeaver {

    TaskLoopWeaver(MethodVisitor out, JoinPoint point, ProbeCode code) {
        super(out, point, code);
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
        if (name.equals("afterExecute")) {
            code.constant(point.call());
            mv.visitInsn(Opcodes.ACONST_NULL);
            code.probe("exit", "(ILjava/lang/Object;)V");
        }
    }
}
