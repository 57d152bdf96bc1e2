package dev.roundtrip.instrument.jaxrs;

import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Reads the routes of one resource class from its annotations. */
final class RouteReader extends ClassVisitor {

    private final String[] methodPaths;
    private final boolean[] answers;
    private String classPath;
    private int next;

    private RouteReader(int methods) {
        super(Opcodes.ASM9);
        methodPaths = new String[methods];
        answers = new boolean[methods];
    }

    /** The route of each method in the order of the class file; null where a method is none. */
    static String[] routes(byte[] bytes, int methods) {
        RouteReader reader = new RouteReader(methods);
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        String[] routes = new String[methods];
        for (int i = 0; i < methods && reader.classPath != null; i++) {
            routes[i] = reader.answers[i] ? join(reader.classPath, reader.methodPaths[i]) : null;
        }
        return routes;
    }

    /** One slash before each part, none at the end. */
    private static String join(String classPath, String methodPath) {
        String route = part(classPath) + part(methodPath);
        return route.isEmpty() ? "/" : route;
    }

    private static String part(String path) {
        if (path == null) {
            return "";
        }
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return start >= end ? "" : "/".concat(path.substring(start, end));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return isPath(descriptor) ? new PathValue(-1) : null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        int method = next++;
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                answers[method] |= isVerb(annotation);
                return isPath(annotation) ? new PathValue(method) : null;
            }
        };
    }

    private static boolean isPath(String descriptor) {
        return isOfJaxRs(descriptor) && descriptor.endsWith("/Path;");
    }

    private static boolean isVerb(String descriptor) {
        if (!isOfJaxRs(descriptor)) {
            return false;
        }
        String simple = descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
        return simple.equals(simple.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isOfJaxRs(String descriptor) {
        return descriptor.startsWith("Ljavax/ws/rs/") || descriptor.startsWith("Ljakarta/ws/rs/");
    }

    /** Keeps the value of one {@code Path}. */
    private final class PathValue extends AnnotationVisitor {
        private final int method;

        PathValue(int method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visit(String name, Object value) {
            if (method < 0) {
                classPath = value.toString();
            } else {
                methodPaths[method] = value.toString();
            }
        }
    }
}
