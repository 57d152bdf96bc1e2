package targets.host;

import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints what a program can see of whoever else lives in its JVM: system properties, threads, classes and resources of
 * libraries that it did not ask for.
 */
public final class Surroundings {

    private static final String[] CLASSES = {
        "net.bytebuddy.ByteBuddy",
        "net.bytebuddy.jar.asm.ClassVisitor",
        "org.objectweb.asm.ClassVisitor",
        "org.slf4j.LoggerFactory",
        "ch.qos.logback.classic.LoggerContext",
        "org.HdrHistogram.Histogram",
        "com.fasterxml.jackson.jr.ob.JSON",
        "com.fasterxml.jackson.core.JsonFactory",
        "picocli.CommandLine",
        "dev.roundtrip.engine.recorder.Recorder",
        "dev.roundtrip.engine.options.Options",
        "dev.roundtrip.report.console.ConsoleReport"
    };

    private static final String[] RESOURCES = {
        "META-INF/services/org.slf4j.spi.SLF4JServiceProvider",
        "META-INF/services/javax.servlet.ServletContainerInitializer",
        "META-INF/services/com.fasterxml.jackson.core.JsonFactory",
        "META-INF/maven/ch.qos.logback/logback-classic/pom.xml",
        "logback.xml",
        "net/bytebuddy/ByteBuddy.class",
        "org/slf4j/LoggerFactory.class",
        "module-info.class"
    };

    private Surroundings() {}

    public static void main(String[] args) throws Exception {
        Exceptions.main(args);
        properties();
        for (Thread thread : new TreeMap<>(named(Thread.getAllStackTraces())).values()) {
            System.out.println("thread " + thread.getName());
        }
        for (String name : CLASSES) {
            System.out.println("class " + name + " " + visible(name));
        }
        for (String name : RESOURCES) {
            System.out.println("resource " + name + " " + count(name));
        }
    }

    private static void properties() {
        for (String name : new TreeSet<>(System.getProperties().stringPropertyNames())) {
            System.out.println("property " + name);
        }
    }

    private static Map<String, Thread> named(Map<Thread, StackTraceElement[]> threads) {
        Map<String, Thread> named = new TreeMap<>();
        for (Thread thread : threads.keySet()) {
            named.put(thread.getName(), thread);
        }
        return named;
    }

    private static boolean visible(String className) {
        try {
            Class.forName(className, false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static int count(String resource) throws Exception {
        int count = 0;
        Enumeration<?> found = ClassLoader.getSystemClassLoader().getResources(resource);
        while (found.hasMoreElements()) {
            found.nextElement();
            count++;
        }
        return count;
    }
}
