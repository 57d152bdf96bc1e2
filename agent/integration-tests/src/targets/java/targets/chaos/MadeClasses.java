package targets.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.tools.ToolProvider;

/**
 * The classes of the driver, written and compiled at the start, so that none of JDBC's methods is missing, whatever the
 * JDK: of each group of interfaces a class whose every method meets its fate or passes on to what it wraps, and an heir
 * that calls half of them by {@code super}.
 */
final class MadeClasses {

    private static final String PACKAGE = "targets.chaos.made";

    private final List<Group> groups = new ArrayList<>();

    /** A driver's class with its heir, the interface of both, and the methods of that in an order that never changes. */
    record Group(Class<?> face, Class<?> made, Class<?> heir, List<Method> methods) {}

    /** Compiles into a folder of the working directory. */
    static MadeClasses compile() throws IOException, ClassNotFoundException {
        Map<String, List<Class<?>>> faces = new LinkedHashMap<>();
        faces.put(
                "Source", List.of(Driver.class, DataSource.class, ConnectionPoolDataSource.class, XADataSource.class));
        faces.put("Plain", List.of(Connection.class));
        faces.put("Pooled", List.of(Connection.class, XAConnection.class));
        faces.put("Query", List.of(CallableStatement.class));
        faces.put("Rows", List.of(ResultSet.class));
        faces.put("TwoFaced", List.of(CallableStatement.class, ResultSet.class));
        return new MadeClasses(Path.of("made").toAbsolutePath(), faces);
    }

    private MadeClasses(Path folder, Map<String, List<Class<?>>> faces) throws IOException, ClassNotFoundException {
        Path sources = Files.createDirectories(folder.resolve("targets/chaos/made"));
        List<String> command = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none", "-g:source,lines"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        for (Map.Entry<String, List<Class<?>>> face : faces.entrySet()) {
            Path file = sources.resolve(face.getKey() + ".java");
            Files.writeString(file, new ClassText(PACKAGE, face.getKey(), face.getValue()).text());
            command.add(file.toString());
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, said, said, command.toArray(new String[0])) != 0) {
            throw new IllegalStateException("the driver does not compile: " + said);
        }
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, MadeClasses.class.getClassLoader());
        for (String name : faces.keySet()) {
            groups.add(group(loader, PACKAGE + "." + name));
        }
    }

    private static Group group(ClassLoader loader, String name) throws ClassNotFoundException {
        Class<?> face = loader.loadClass(name);
        return new Group(
                face, loader.loadClass(name + "$Made"), loader.loadClass(name + "$Heir"), methodsOf(List.of(face)));
    }

    /** Each method once, without static ones. */
    static List<Method> methodsOf(List<Class<?>> interfaces) {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> type : interfaces) {
            for (Method method : type.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers())) {
                    String key = method.getName() + List.of(method.getParameterTypes());
                    methods.merge(key, method, MadeClasses::narrower);
                }
            }
        }
        return List.copyOf(methods.values());
    }

    private static Method narrower(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType())
                        && one.getReturnType() != other.getReturnType()
                ? other
                : one;
    }

    /** Those that are of a type, in an order that never changes. */
    List<Group> of(Class<?> type) {
        return groups.stream()
                .filter(group -> type.isAssignableFrom(group.face()))
                .toList();
    }
}
