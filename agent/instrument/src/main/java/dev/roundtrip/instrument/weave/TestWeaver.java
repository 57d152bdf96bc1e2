package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;

/**
 * As any call, but that it may fail where it would return: the probe then throws, inside the method, so that its runner
 * sees this test fail and no other. What is returned is of no interest and stays on the stack.
 */
final class TestWeaver extends CallWeaver {

    TestWeaver(MethodVisitor out, JoinPoint point, ProbeCode code, boolean frames) {
        super(out, point, code, frames);
    }

    @Override
    void beforeReturn(int opcode) {
        code.constant(point.call());
        code.probe("exitTest", "(I)V");
    }
}
