package dev.roundtrip.instrument.gate;

import java.nio.charset.StandardCharsets;

/**
 * The few things that the gate asks of a class file: what its constant pool mentions, its names, its methods. Read
 * straight from the bytes, because nearly every class is turned away and ASM would have to be loaded to do so.
 *
 * <p>Names are decoded as Latin-1: join points have ASCII names, any other name only has to differ from them.
 */
public final class ClassFile {

    private static final int INTERFACE = 0x0200;
    private static final int MODULE = 0x8000;
    private static final int METHOD_BYTES = 8;

    private final String name;
    private final byte[] bytes;
    private final int[] constants;
    private int markers;
    /** Where the access flags are. */
    private int header;

    private int[] methods;

    /** @param name the internal name, as the JVM hands it to a transformer */
    public ClassFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.constants = new int[u2(8)];
        readConstants();
    }

    private void readConstants() {
        int at = 10;
        int i = 1;
        while (i < constants.length) {
            int tag = bytes[at];
            constants[i] = at;
            if (tag == Constant.UTF8) {
                markers |= Marker.in(bytes, at + 3, u2(at + 1));
            }
            at += Constant.length(tag, tag == Constant.UTF8 ? u2(at + 1) : 0);
            i += Constant.slots(tag);
        }
        header = at;
    }

    /** The internal name. */
    public String name() {
        return name;
    }

    /** Whether the constant pool holds a marker. */
    public boolean mentions(int marker) {
        return (markers & marker) != 0;
    }

    /** Interfaces and module descriptors. */
    public boolean isInterface() {
        return (u2(header) & (INTERFACE | MODULE)) != 0;
    }

    /** The internal name; null for {@code java.lang.Object}. */
    public String superName() {
        return className(u2(header + 4));
    }

    public int interfaceCount() {
        return u2(header + 6);
    }

    public String interfaceName(int index) {
        return className(u2(header + 8 + 2 * index));
    }

    public int methodCount() {
        return methodOffsets().length;
    }

    /** The access flags. */
    public int access(int method) {
        return u2(methodOffsets()[method]);
    }

    public String methodName(int method) {
        return text(u2(methodOffsets()[method] + 2));
    }

    public String descriptor(int method) {
        return text(u2(methodOffsets()[method] + 4));
    }

    /** Whether the class itself declares a field of this name and type. */
    public boolean hasField(String name, String type) {
        int at = header + 8 + 2 * interfaceCount();
        int count = u2(at);
        at += 2;
        for (int i = 0; i < count; i++) {
            if (text(u2(at + 2)).equals(name) && text(u2(at + 4)).equals(type)) {
                return true;
            }
            at = skipAttributes(at + METHOD_BYTES - 2);
        }
        return false;
    }

    /** The whole class file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    private int[] methodOffsets() {
        if (methods == null) {
            int at = skipMembers(header + 8 + 2 * interfaceCount());
            methods = new int[u2(at)];
            at += 2;
            for (int i = 0; i < methods.length; i++) {
                methods[i] = at;
                at = skipAttributes(at + METHOD_BYTES - 2);
            }
        }
        return methods;
    }

    private int skipMembers(int start) {
        int at = start + 2;
        for (int i = u2(start); i > 0; i--) {
            at = skipAttributes(at + METHOD_BYTES - 2);
        }
        return at;
    }

    private int skipAttributes(int start) {
        int at = start + 2;
        for (int i = u2(start); i > 0; i--) {
            at += 6 + (u2(at + 2) << 16 | u2(at + 4));
        }
        return at;
    }

    private String className(int index) {
        return index == 0 ? null : text(u2(constants[index] + 1));
    }

    private String text(int index) {
        int at = constants[index];
        return new String(bytes, at + 3, u2(at + 1), StandardCharsets.ISO_8859_1);
    }

    private int u2(int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
