package programs;

import java.io.IOException;
import java.util.ServiceLoader;

/** Looks for everything of the agent that an application could meet. */
public final class Curious {
    private static final String[] CLASSES = {
        "net.bytebuddy.jar.asm.ClassReader",
        "net.bytebuddy.ByteBuddy",
        "org.slf4j.Logger",
        "ch.qos.logback.classic.LoggerContext",
        "org.HdrHistogram.Histogram",
        "com.fasterxml.jackson.core.JsonFactory",
        "com.fasterxml.jackson.jr.ob.JSON",
        "picocli.CommandLine",
        "dev.roundtrip.engine.recorder.Recorder",
        "dev.roundtrip.instrument.Weaving",
        "dev.roundtrip.report.Reports",
        "dev.roundtrip.javaagent.start.Starter"
    };
    private static final String[] RESOURCES = {
        "META-INF/services/org.slf4j.spi.SLF4JServiceProvider",
        "META-INF/services/com.fasterxml.jackson.core.JsonFactory",
        "org/slf4j/Logger.class",
        "java/lang/RoundtripProbe.class"
    };

    private Curious() {}

    public static void main(String[] arguments) throws IOException {
        for (String name : CLASSES) {
            System.out.println(name + " " + isVisible(name));
        }
        for (String name : RESOURCES) {
            boolean found = Curious.class.getClassLoader().getResources(name).hasMoreElements();
            System.out.println(name + " " + found);
        }
        int hooks = 0;
        for (Runnable ignored : ServiceLoader.load(Runnable.class)) {
            hooks++;
        }
        System.out.println("services " + hooks);
    }

    private static boolean isVisible(String className) {
        try {
            Class.forName(className);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
