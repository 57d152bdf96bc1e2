package dev.roundtrip.instrument.testing;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Reads from one class file which of its methods are tests. */
final class TestClassReader extends ClassVisitor {

    private static final String JUNIT_3 = "junit/framework/TestCase";
    private static final String OURS = "Ldev/roundtrip/annotations/";
    private static final int NEVER_A_TEST = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

    private final List<TestMethod> methods = new ArrayList<TestMethod>();
    private boolean junit3;
    private boolean testng;
    private boolean spock;
    private boolean asks;

    private TestClassReader() {
        super(Opcodes.ASM9);
    }

    /** Every method in the order of the class file. */
    static List<TestMethod> methods(byte[] bytes) {
        TestClassReader reader = new TestClassReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reader.methods;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        junit3 = JUNIT_3.equals(parent);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        testng |= descriptor.equals(TestAnnotations.TESTNG_TEST);
        spock |= descriptor.equals(TestAnnotations.SPOCK_SPEC);
        asks |= descriptor.startsWith(OURS);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        TestMethod method = new TestMethod(name);
        method.asks = asks;
        methods.add(method);
        if ((access & NEVER_A_TEST) != 0) {
            return null;
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                Role role = TestAnnotations.role(annotation);
                method.role = role == null ? method.role : role;
                method.asks |= annotation.startsWith(OURS);
                return role == Role.TEST ? new TestName(method) : null;
            }

            @Override
            public void visitEnd() {
                if (method.role == null) {
                    method.role = roleByName(access, name, descriptor);
                }
            }
        };
    }

    /** Where the class says it for its methods. */
    private Role roleByName(int access, String name, String descriptor) {
        boolean instance = (access & Opcodes.ACC_STATIC) == 0;
        if (testng && instance && (access & Opcodes.ACC_PUBLIC) != 0 && descriptor.endsWith(")V")) {
            return name.startsWith("<") ? null : Role.TEST;
        }
        if (!descriptor.startsWith("()")) {
            return null;
        }
        if (junit3) {
            return descriptor.endsWith("V") ? roleOfJunit3(name) : null;
        }
        return spock ? roleOfSpock(name) : null;
    }

    private static Role roleOfJunit3(String name) {
        if (name.startsWith("test")) {
            return Role.TEST;
        }
        return name.equals("setUp") ? Role.SET_UP : name.equals("tearDown") ? Role.TEAR_DOWN : null;
    }

    private static Role roleOfSpock(String name) {
        if (name.equals("setup") || name.equals("setupSpec")) {
            return Role.SET_UP;
        }
        return name.equals("cleanup") || name.equals("cleanupSpec") ? Role.TEAR_DOWN : null;
    }

    /** The name that Spock keeps beside its method. */
    private static final class TestName extends AnnotationVisitor {
        private final TestMethod method;

        TestName(TestMethod method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visit(String key, Object value) {
            if (key.equals("name") && method.name.startsWith("$spock_")) {
                method.name = value.toString();
            }
        }
    }
}
