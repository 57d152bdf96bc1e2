package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Column and value of a getter. There is no handler: a getter that throws has read nothing. */
final class ReadWeaver extends MethodWeaver {

    ReadWeaver(MethodVisitor out, JoinPoint point, ProbeCode code) {
        super(out, point, code);
    }

    @Override
    void atStart() {
        code.beginRead();
    }

    @Override
    void beforeReturn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
            mv.visitInsn(Opcodes.DUP);
            code.probe("read", "(Ljava/lang/Object;)V");
        } else if (opcode == Opcodes.LRETURN) {
            mv.visitInsn(Opcodes.DUP2);
            code.probe("readNumber", "(J)V");
        } else {
            mv.visitInsn(Opcodes.DUP);
            mv.visitInsn(Opcodes.I2L);
            code.probe("readNumber", "(J)V");
        }
    }
}
