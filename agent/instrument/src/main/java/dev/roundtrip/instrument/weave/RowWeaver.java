package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** The step to the next row. There is no handler: a step that throws has found no row. */
final class RowWeaver extends MethodWeaver {

    RowWeaver(MethodVisitor out, JoinPoint point, ProbeCode code) {
        super(out, point, code);
    }

    @Override
    void atStart() {
        code.self();
        code.probe("beginRow", "(Ljava/lang/Object;)V");
    }

    @Override
    void beforeReturn(int opcode) {
        mv.visitInsn(Opcodes.DUP);
        code.probe("row", "(Z)V");
    }
}
