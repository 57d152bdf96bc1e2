package dev.roundtrip.instrument.weave;

import dev.roundtrip.instrument.joinpoint.Argument;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Emits the calls of the probe for one method. It reads parameters at the start only, when they still hold what the
 * caller passed, and needs no local variable of its own: what must survive lives on the stack for a few instructions.
 */
final class ProbeCode {

    private static final String PROBE = "java/lang/RoundtripProbe";

    private final MethodVisitor out;
    private final boolean isStatic;
    private final Type[] parameters;
    private final String className;

    /** @param className internal */
    ProbeCode(MethodVisitor out, String className, int access, String descriptor) {
        this.out = out;
        this.className = className;
        this.isStatic = (access & Opcodes.ACC_STATIC) != 0;
        this.parameters = Type.getArgumentTypes(descriptor);
    }

    void probe(String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, name, descriptor, false);
    }

    /** The start of a getter whose first parameter is the column's index or label. */
    void beginRead() {
        self();
        parameter(0);
        boolean byIndex = parameters[0].getSort() == Type.INT;
        probe("beginRead", byIndex ? "(Ljava/lang/Object;I)V" : "(Ljava/lang/Object;Ljava/lang/String;)V");
    }

    void constant(int value) {
        if (value >= 0 && value <= 5) {
            out.visitInsn(Opcodes.ICONST_0 + value);
        } else {
            out.visitIntInsn(Opcodes.BIPUSH, value);
        }
    }

    void self() {
        if (isStatic) {
            out.visitInsn(Opcodes.ACONST_NULL);
        } else {
            out.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    Type parameterType(int index) {
        return parameters[index];
    }

    /** As it came, not boxed. */
    void parameter(int index) {
        int slot = isStatic ? 0 : 1;
        for (int i = 0; i < index; i++) {
            slot += parameters[i].getSize();
        }
        out.visitVarInsn(parameters[index].getOpcode(Opcodes.ILOAD), slot);
    }

    /** One reference, primitives boxed. */
    void argument(Argument argument) {
        switch (argument.source()) {
            case PARAMETER:
                parameter(argument.index());
                box(parameters[argument.index()]);
                break;
            case TEXT:
                out.visitLdcInsn(argument.text());
                break;
            case CLASS_NAME:
                out.visitLdcInsn(className.replace('/', '.'));
                break;
            case TEXT_AND_PARAMETER:
                array();
                element(0);
                out.visitLdcInsn(argument.text());
                out.visitInsn(Opcodes.AASTORE);
                parameterElement(1, argument.index());
                break;
            case FIELD:
                field(argument.text());
                break;
            case FIRST_TWO_PARAMETERS:
                array();
                parameterElement(0, 0);
                parameterElement(1, 1);
                break;
            default:
                out.visitInsn(Opcodes.ACONST_NULL);
        }
    }

    private void field(String nameAndType) {
        int colon = nameAndType.indexOf(':');
        out.visitVarInsn(Opcodes.ALOAD, 0);
        out.visitFieldInsn(
                Opcodes.GETFIELD, className, nameAndType.substring(0, colon), nameAndType.substring(colon + 1));
    }

    /** Of two elements. */
    private void array() {
        out.visitInsn(Opcodes.ICONST_2);
        out.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    }

    private void element(int at) {
        out.visitInsn(Opcodes.DUP);
        constant(at);
    }

    private void parameterElement(int at, int index) {
        element(at);
        parameter(index);
        box(parameters[index]);
        out.visitInsn(Opcodes.AASTORE);
    }

    private void box(Type type) {
        String box = Boxes.of(type);
        if (box != null) {
            out.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
        }
    }
}
