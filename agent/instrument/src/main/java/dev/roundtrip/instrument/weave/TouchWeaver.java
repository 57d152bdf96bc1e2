package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;

/** The column of a getter whose value is of no use as a key: only that it was read is told. */
final class TouchWeaver extends MethodWeaver {

    TouchWeaver(MethodVisitor out, JoinPoint point, ProbeCode code) {
        super(out, point, code);
    }

    @Override
    void atStart() {
        code.beginRead();
    }

    @Override
    void beforeReturn(int opcode) {
        // The value stays the application's.
    }
}
