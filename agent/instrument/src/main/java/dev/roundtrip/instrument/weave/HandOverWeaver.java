package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;

/** Enter without an end. A constructor is heard when its object is made: before, it may not be touched. */
final class HandOverWeaver extends MethodWeaver {

    private final boolean constructor;

    HandOverWeaver(MethodVisitor out, JoinPoint point, ProbeCode code, boolean constructor) {
        super(out, point, code);
        this.constructor = constructor;
    }

    @Override
    void atStart() {
        if (!constructor) {
            tell();
        }
    }

    @Override
    void beforeReturn(int opcode) {
        if (constructor) {
            tell();
        }
    }

    private void tell() {
        code.constant(point.call());
        code.self();
        code.argument(point.argument());
        code.probe("enter", "(ILjava/lang/Object;Ljava/lang/Object;)V");
    }
}
