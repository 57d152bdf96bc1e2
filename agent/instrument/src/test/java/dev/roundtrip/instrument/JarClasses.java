package dev.roundtrip.instrument;

import java.io.File;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Who extends what and declares what in one jar: the hierarchy that the gate does without. */
final class JarClasses {

    /** One class as its file declares it. */
    static final class Node {
        final String name;
        final byte[] bytes;
        final Map<String, Integer> methods = new HashMap<>();
        final List<String> methodOrder = new ArrayList<>();
        String superName;
        String[] interfaces;
        int access;

        Node(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
            new ClassReader(bytes).accept(new Reader(this), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        }

        boolean isConcrete() {
            return (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT)) == 0;
        }

        boolean hasBody(String method) {
            Integer flags = methods.get(method);
            return flags != null && (flags & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE)) == 0;
        }
    }

    private final Map<String, Node> nodes = new HashMap<>();

    JarClasses(File jar) {
        DriverJars.eachClass(jar, (name, bytes) -> nodes.put(name, new Node(name, bytes)));
    }

    Collection<Node> all() {
        return nodes.values();
    }

    /** The types of {@code java.sql} and {@code javax.sql} that a class is, by whatever way. */
    Set<Class<?>> jdbcTypes(Node node) {
        Set<Class<?>> found = new HashSet<>();
        collect(node.name, found, new HashSet<>());
        return found;
    }

    private void collect(String name, Set<Class<?>> found, Set<String> seen) {
        if (name == null || !seen.add(name)) {
            return;
        }
        Node node = nodes.get(name);
        if (node != null) {
            collect(node.superName, found, seen);
            for (String parent : node.interfaces) {
                collect(parent, found, seen);
            }
        } else if (name.startsWith("java/sql/") || name.startsWith("javax/sql/")) {
            addWithParents(JdbcTruth.type(name), found);
        }
    }

    private static void addWithParents(Class<?> type, Set<Class<?>> found) {
        found.add(type);
        for (Class<?> parent : type.getInterfaces()) {
            addWithParents(parent, found);
        }
    }

    /** The class that holds the body which answers a call; null where it is outside the jar, or nothing answers. */
    Node answering(Node node, String method) {
        Node at = node;
        while (at != null && !at.hasBody(method)) {
            at = nodes.get(at.superName);
        }
        return at != null && Modifier.isPublic(at.methods.get(method)) ? at : null;
    }

    /** Copies the declarations into the node. */
    private static final class Reader extends ClassVisitor {
        private final Node node;

        Reader(Node node) {
            super(Opcodes.ASM9);
            this.node = node;
        }

        @Override
        public void visit(int version, int access, String name, String generics, String parent, String[] interfaces) {
            node.access = access;
            node.superName = parent;
            node.interfaces = interfaces;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String generics, String[] exceptions) {
            node.methods.put(name + descriptor, access);
            node.methodOrder.add(name + descriptor);
            return null;
        }
    }
}
