package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Hands over the parameter's position and value; integral values as they are, without a box. */
final class BindWeaver extends MethodWeaver {

    BindWeaver(MethodVisitor out, JoinPoint point, ProbeCode code) {
        super(out, point, code);
    }

    @Override
    void atStart() {
        code.self();
        code.parameter(0);
        Argument value = point.argument();
        if (isNumber(value)) {
            code.parameter(value.index());
            if (code.parameterType(value.index()).getSort() != Type.LONG) {
                mv.visitInsn(Opcodes.I2L);
            }
            code.probe("bindNumber", "(Ljava/lang/Object;IJ)V");
        } else {
            code.argument(value);
            code.probe("bind", "(Ljava/lang/Object;ILjava/lang/Object;)V");
        }
    }

    private boolean isNumber(Argument value) {
        return value.source() == Argument.Source.PARAMETER && Boxes.isIntegral(code.parameterType(value.index()));
    }

    @Override
    void beforeReturn(int opcode) {
        // A setter has nothing to tell when it ends.
    }
}
