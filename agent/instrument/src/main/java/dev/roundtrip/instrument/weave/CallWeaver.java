package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Enter, exit, fail. The handler comes last in the exception table, so that it sees only what the method itself lets
 * out. Its frame has no locals and one throwable: that fits every place of the method, whatever lives in its locals,
 * and spares us computing frames, which would ask for the class hierarchy. The exit calls lie inside the handler's
 * range: should the stack overflow there, the call still ends.
 */
class CallWeaver extends MethodWeaver {

    private static final String THROWABLE = "java/lang/Throwable";

    private final boolean frames;
    private final Label start = new Label();
    private final Label end = new Label();

    CallWeaver(MethodVisitor out, JoinPoint point, ProbeCode code, boolean frames) {
        super(out, point, code);
        this.frames = frames;
    }

    @Override
    void atStart() {
        code.constant(point.call());
        code.self();
        code.argument(point.argument());
        code.probe("enter", "(ILjava/lang/Object;Ljava/lang/Object;)V");
        mv.visitLabel(start);
    }

    @Override
    void beforeReturn(int opcode) {
        switch (opcode) {
            case Opcodes.ARETURN:
                mv.visitInsn(Opcodes.DUP);
                code.constant(point.call());
                mv.visitInsn(Opcodes.SWAP);
                exit();
                break;
            case Opcodes.IRETURN:
                mv.visitInsn(Opcodes.DUP);
                code.constant(point.call());
                mv.visitInsn(Opcodes.SWAP);
                mv.visitInsn(Opcodes.I2L);
                exitNumber();
                break;
            case Opcodes.LRETURN:
                mv.visitInsn(Opcodes.DUP2);
                code.constant(point.call());
                mv.visitInsn(Opcodes.DUP_X2);
                mv.visitInsn(Opcodes.POP);
                exitNumber();
                break;
            default:
                code.constant(point.call());
                mv.visitInsn(Opcodes.ACONST_NULL);
                exit();
        }
    }

    private void exit() {
        code.probe("exit", "(ILjava/lang/Object;)V");
    }

    private void exitNumber() {
        code.probe("exitNumber", "(IJ)V");
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        mv.visitTryCatchBlock(start, end, end, null);
        mv.visitLabel(end);
        if (frames) {
            mv.visitFrame(Opcodes.F_FULL, 0, new Object[0], 1, new Object[] {THROWABLE});
        }
        mv.visitInsn(Opcodes.DUP);
        code.constant(point.call());
        mv.visitInsn(Opcodes.SWAP);
        code.probe("fail", "(ILjava/lang/Throwable;)V");
        mv.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(maxStack, maxLocals);
    }
}
