package dev.roundtrip.javaagent.life.gate;

/** Programs that run tests: one such JVM of many may well run none that reads the database. */
public final class TestRunners {
    private static final String[] NAMES = {
        "org.apache.maven.surefire.",
        "surefirebooter",
        "worker.org.gradle.process.",
        "com.intellij.rt.",
        "org.eclipse.jdt.internal.junit",
        "org.junit.",
        "org.testng.",
        "org.apache.tools.ant.taskdefs.optional.junit",
        "com.microsoft.java.test.runner.",
        "com.google.testing.junit.runner.",
        "junit-platform-console-standalone",
        "io.cucumber.core.cli.",
        "io.kotest.engine.launcher.",
        "sbt.ForkMain"
    };

    private TestRunners() {}

    /** @param program a main class, or the name of a jar */
    public static boolean include(String program) {
        for (String name : NAMES) {
            if (program.startsWith(name)) {
                return true;
            }
        }
        return false;
    }
}
