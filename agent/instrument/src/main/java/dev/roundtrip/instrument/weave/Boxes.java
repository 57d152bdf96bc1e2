package dev.roundtrip.instrument.weave;

import net.bytebuddy.jar.asm.Type;

/** The classes that hold primitive values. */
final class Boxes {

    private Boxes() {}

    /** The internal name; null for types that need no box. */
    static String of(Type type) {
        switch (type.getSort()) {
            case Type.BOOLEAN:
                return "java/lang/Boolean";
            case Type.CHAR:
                return "java/lang/Character";
            case Type.BYTE:
                return "java/lang/Byte";
            case Type.SHORT:
                return "java/lang/Short";
            case Type.INT:
                return "java/lang/Integer";
            case Type.LONG:
                return "java/lang/Long";
            case Type.FLOAT:
                return "java/lang/Float";
            case Type.DOUBLE:
                return "java/lang/Double";
            default:
                return null;
        }
    }

    /** Whether an {@code int} or {@code long} instruction handles it. */
    static boolean isIntegral(Type type) {
        int sort = type.getSort();
        return sort >= Type.BOOLEAN && sort <= Type.INT || sort == Type.LONG;
    }
}
