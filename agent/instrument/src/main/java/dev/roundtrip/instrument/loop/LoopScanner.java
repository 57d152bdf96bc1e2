package dev.roundtrip.instrument.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Tells from a class file whether a call on a given line is repeated by a loop of its method: whether it stands between
 * the target of a backward jump and that jump. Stateless.
 */
public final class LoopScanner {

    private LoopScanner() {}

    /**
     * @param method the method's name; where several share it, any may answer
     * @param callee the name of the method that the line calls; where no call on the line has this name, all count
     */
    public static boolean insideLoop(byte[] classFile, String method, int line, String callee) {
        List<Body> bodies = new ArrayList<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                if (!name.equals(method)) {
                                    return null;
                                }
                                Body body = new Body(line);
                                bodies.add(body);
                                return body;
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return anyLoops(bodies, callee);
    }

    private static boolean anyLoops(List<Body> bodies, String callee) {
        boolean named = false;
        boolean loops = false;
        for (Body body : bodies) {
            named |= body.calls(callee);
        }
        for (Body body : bodies) {
            loops |= body.loops(named ? callee : null);
        }
        return loops;
    }

    /** The calls of one line and the backward jumps of one method body, by the order of their instructions. */
    private static final class Body extends MethodVisitor {
        private final int line;
        private final Map<Label, Integer> labels = new HashMap<>();
        private final List<int[]> loops = new ArrayList<>();
        private final List<Integer> calls = new ArrayList<>();
        private final List<String> callees = new ArrayList<>();
        private int at;
        private int currentLine;

        Body(int line) {
            super(Opcodes.ASM9);
            this.line = line;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            currentLine = number;
        }

        @Override
        public void visitLabel(Label label) {
            labels.put(label, ++at);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            Integer start = labels.get(target);
            if (start != null) {
                loops.add(new int[] {start, ++at});
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            call(name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            call(name);
        }

        private void call(String name) {
            at++;
            if (currentLine == line) {
                calls.add(at);
                callees.add(name);
            }
        }

        boolean calls(String callee) {
            return callees.contains(callee);
        }

        /** @param callee null for any */
        boolean loops(String callee) {
            for (int i = 0; i < calls.size(); i++) {
                if ((callee == null || callee.equals(callees.get(i))) && inLoop(calls.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean inLoop(int place) {
            for (int[] loop : loops) {
                if (loop[0] <= place && place <= loop[1]) {
                    return true;
                }
            }
            return false;
        }
    }
}
