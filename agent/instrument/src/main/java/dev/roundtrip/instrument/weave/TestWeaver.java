package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * As any call, but that it may fail where it would return: the probe then throws, inside the method, so that its runner
 * sees this test fail and no other. What is returned stays on the stack.
 */
final class TestWeaver extends CallWeaver {

    TestWeaver(MethodVisitor out, JoinPoint point, ProbeCode code, boolean frames) {
        super(out, point, code, frames);
    }

    @Override
    void beforeReturn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
            mv.visitInsn(Opcodes.DUP);
            code.constant(point.call());
            mv.visitInsn(Opcodes.SWAP);
        } else {
            code.constant(point.call());
            mv.visitInsn(Opcodes.ACONST_NULL);
        }
        code.probe("exitTest", "(ILjava/lang/Object;)V");
    }
}
