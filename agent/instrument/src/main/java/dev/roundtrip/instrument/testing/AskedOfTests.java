package dev.roundtrip.instrument.testing;

import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Writes what Roundtrip's own annotations ask as lines: {@code max-statements 5}, {@code allow n-plus-one 3 reason}. */
final class AskedOfTests {

    private static final String OURS = "Ldev/roundtrip/annotations/";

    private AskedOfTests() {}

    /** Reads one annotation into the list; null for annotations of others. */
    static AnnotationVisitor visitor(String descriptor, List<String> asked) {
        if (!descriptor.startsWith(OURS)) {
            return null;
        }
        switch (descriptor.substring(OURS.length(), descriptor.length() - 1)) {
            case "MaxStatements":
                return new Values("max-statements", null, asked);
            case "MaxConnections":
                return new Values("max-connections", null, asked);
            case "NoNPlusOne":
                return new Values("no-n-plus-one", null, asked);
            case "AllowNPlusOne":
                return new Values("allow", "n-plus-one", asked);
            case "Allow":
                return new Values("allow", null, asked);
            case "Allow$List":
                return new Several(asked);
            default:
                return null;
        }
    }

    /** Adds the lines of a class to those of a method, but for what the method says itself. */
    static void inherit(List<String> ofClass, List<String> ofMethod) {
        int own = ofMethod.size();
        for (String line : ofClass) {
            boolean said = false;
            for (String other : ofMethod.subList(0, own)) {
                said |= key(line).equals(key(other));
            }
            if (!said) {
                ofMethod.add(line);
            }
        }
    }

    /** What may be asked once: {@code max-statements}, {@code allow n-plus-one}. */
    private static String key(String line) {
        String[] words = line.split(" ", 3);
        return words[0].equals("allow") ? words[0] + ' ' + words[1] : words[0];
    }

    private static final class Several extends AnnotationVisitor {
        private final List<String> asked;

        Several(List<String> asked) {
            super(Opcodes.ASM9);
            this.asked = asked;
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return visitor(descriptor, asked);
        }
    }

    private static final class Values extends AnnotationVisitor {
        private final String word;
        private final List<String> asked;
        private String kind;
        private int max = Integer.MAX_VALUE;
        private String reason = "";

        Values(String word, String kind, List<String> asked) {
            super(Opcodes.ASM9);
            this.word = word;
            this.kind = kind;
            this.asked = asked;
        }

        @Override
        public void visit(String name, Object value) {
            if (name.equals("kind")) {
                kind = value.toString().replaceAll("\\s", "");
            } else if (name.equals("reason")) {
                reason = value.toString().replace('\n', ' ').replace('\r', ' ');
            } else {
                max = (Integer) value;
            }
        }

        @Override
        public void visitEnd() {
            if (word.equals("allow")) {
                asked.add(word + ' ' + kind + ' ' + max + ' ' + reason);
            } else {
                asked.add(word.startsWith("max") ? word + ' ' + max : word);
            }
        }
    }
}
