package dev.roundtrip.instrument;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A class file that goes the longest way through the gate and does not pass: {@code a.A} with a method {@code next}. */
final class WarmUpClass {

    private static final int MAGIC = 0xcafebabe;
    private static final int JAVA_8 = 52;

    private WarmUpClass() {}

    static byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(JAVA_8);
        writeConstants(out, "a/A", "java/lang/Object", "java/sql/", "next", "()Z");
        writeShorts(out, 1, 6, 7, 0, 0); // public class a.A extends Object, no interfaces, no fields
        writeShorts(out, 1, 1, 4, 5, 0, 0); // one method without attributes, no class attributes
    }

    /** The texts count from 1; the first two are followed by the classes they name. */
    private static void writeConstants(DataOutputStream out, String... texts) throws IOException {
        out.writeShort(texts.length + 3);
        for (String text : texts) {
            out.writeByte(1);
            out.writeUTF(text);
        }
        out.writeByte(7);
        out.writeShort(1);
        out.writeByte(7);
        out.writeShort(2);
    }

    private static void writeShorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
