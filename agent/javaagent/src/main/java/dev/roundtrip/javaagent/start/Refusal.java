package dev.roundtrip.javaagent.start;

/** Where the agent has no business: says why in a few words, or nothing where it may stay. */
final class Refusal {
    private static final String[] TOOLS_BEFORE_MODULES = {"com.sun.tools.", "sun.tools.", "sun.security.tools."};
    private static final String[] BUILD_TOOLS = {
        "org.codehaus.plexus.classworlds.launcher.Launcher",
        "org.codehaus.classworlds.Launcher",
        "org.apache.maven.wrapper.MavenWrapperMain",
        "maven-wrapper.jar",
        "org.mvndaemon.mvnd.",
        "org.gradle.launcher.",
        "org.gradle.wrapper.",
        "gradle-wrapper.jar",
        "gradle-launcher-",
        "org.jetbrains.kotlin.daemon.",
        "xsbt.boot.Boot",
        "sbt-launch.jar"
    };
    private static final String[] SHARED_OPTIONS = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"};

    private Refusal() {}

    /** Why this JVM is none of ours; null where it may be. */
    static String reason(HostProgram program) {
        if (System.getProperty("org.graalvm.nativeimage.imagecode") != null) {
            return "native image has no place for an agent: run the jar form";
        }
        if (isTool(System.getProperty("jdk.module.main"), program.target())) {
            return "a tool of the JDK, " + program.name();
        }
        if (isBuildTool(program.target()) && givenToEveryJvm()) {
            return "a build tool, " + program.name() + "; give the agent to the JVM that it starts";
        }
        if (!hasJdbc()) {
            return "this JVM was started without the module java.sql, so nothing in it uses JDBC";
        }
        return ProbeInjection.isListening() ? "another copy of the agent is at work in this JVM" : null;
    }

    /**
     * @param mainModule the module of the main class; null where it has none
     * @param target the main class or jar
     */
    static boolean isTool(String mainModule, String target) {
        if (target.contains("com.sun.tools.javac.launcher.")) {
            // java Hello.java: a tool in form, a user's program in truth.
            return false;
        }
        if (mainModule != null) {
            return mainModule.startsWith("jdk.") || mainModule.startsWith("java.");
        }
        return startsWithAny(target, TOOLS_BEFORE_MODULES);
    }

    static boolean isBuildTool(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return startsWithAny(name, BUILD_TOOLS);
    }

    // Who puts the agent on a build tool's own command line wants it there: spring-boot:run, for one.
    private static boolean givenToEveryJvm() {
        for (String variable : SHARED_OPTIONS) {
            String options = System.getenv(variable);
            if (options != null && options.contains("-javaagent")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasJdbc() {
        try {
            Class.forName("java.sql.Driver", false, Refusal.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean startsWithAny(String text, String[] starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
