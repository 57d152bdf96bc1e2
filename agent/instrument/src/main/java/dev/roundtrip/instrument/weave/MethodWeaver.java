package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Copies one method and adds code at its start and before each of its returns. */
abstract class MethodWeaver extends MethodVisitor {

    final JoinPoint point;
    final ProbeCode code;

    MethodWeaver(MethodVisitor out, JoinPoint point, ProbeCode code) {
        super(Opcodes.ASM9, out);
        this.point = point;
        this.code = code;
    }

    abstract void atStart();

    /** The value to be returned lies on top of the stack and must lie there afterwards. */
    abstract void beforeReturn(int opcode);

    @Override
    public void visitCode() {
        super.visitCode();
        atStart();
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            beforeReturn(opcode);
        }
        super.visitInsn(opcode);
    }
}
