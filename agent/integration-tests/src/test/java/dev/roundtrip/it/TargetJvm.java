package dev.roundtrip.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A target program in a JVM of its own: which JDK, which jars, which options of the agent. Each start gets a new folder
 * under {@code target/it} that keeps the output and the recording, so that a failure can be looked at.
 */
public final class TargetJvm {

    static final Path AGENT = Path.of(System.getProperty("agent.jar", "../javaagent/target/roundtrip-agent.jar"))
            .toAbsolutePath()
            .normalize();
    static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();

    private static final Path UNITS = Path.of("units/target").toAbsolutePath();
    private static final Path EJB = Path.of("ejb/target").toAbsolutePath();

    private static final AtomicInteger STARTS = new AtomicInteger();

    private final String mainClass;
    private final List<Path> classPath = new ArrayList<>(List.of(CLASSES));
    private final List<String> optionsBeforeAgent = new ArrayList<>();
    private final List<String> jvmOptions = new ArrayList<>(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, String> agentOptions = new LinkedHashMap<>();
    private Jdk jdk = Jdk.RUNNING;
    private boolean agent = true;
    private Path agentJar = AGENT;
    private List<String> shell = List.of();
    private List<String> launch;
    private Path folder;

    private TargetJvm(String mainClass) {
        this.mainClass = mainClass;
        agentOptions.put("console", "off");
        named(mainClass.substring(mainClass.lastIndexOf('.') + 1));
    }

    /** A JVM that runs the main method of a class of src/targets, with H2 on its class path. */
    static TargetJvm of(String mainClass) {
        return new TargetJvm(mainClass).jars("h2");
    }

    /** A JVM that runs the main method of a class of the module {@code units}, with all the libraries of that module. */
    static TargetJvm ofUnits(String mainClass) {
        TargetJvm jvm = new TargetJvm(mainClass);
        jvm.classPath.set(0, unitsClasses());
        jvm.classPath.add(UNITS.resolve("lib/*"));
        return jvm;
    }

    static Path unitsClasses() {
        return UNITS.resolve("classes");
    }

    /** The jar of a library of the module {@code units}, whatever its version. */
    static Path unitsLibrary(String artifactId) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(UNITS.resolve("lib"), artifactId + "-[0-9]*.jar")) {
            return found.iterator().next();
        }
    }

    /** A JVM for a program of the module {@code ejb}, which is there in the matrix only. */
    static TargetJvm ofEjb(String mainClass) {
        TargetJvm jvm = new TargetJvm(mainClass);
        jvm.classPath.set(0, EJB.resolve("classes"));
        jvm.classPath.add(unitsClasses());
        jvm.classPath.add(EJB.resolve("lib/*"));
        return jvm;
    }

    /** A JVM that runs a class of src/targets without any library. */
    static TargetJvm bare(String mainClass) {
        return new TargetJvm(mainClass);
    }

    /** A JVM that starts as {@link #launch} says. */
    public static TargetJvm launching(String name) {
        return new TargetJvm(name);
    }

    /** What follows the JVM's options. */
    public TargetJvm launch(List<String> words) {
        launch = words;
        return this;
    }

    static Path library(String artifactId) {
        Path jar = LIBRARIES.resolve(artifactId + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("no such library: " + jar);
        }
        return jar;
    }

    /** Names the folder of this start after its case. */
    TargetJvm named(String name) {
        folder = Path.of("target/it", name + "-" + STARTS.incrementAndGet()).toAbsolutePath();
        Folders.delete(folder);
        return option("output", folder.resolve("recording").toString());
    }

    TargetJvm jars(String... artifactIds) {
        Stream.of(artifactIds).map(TargetJvm::library).forEach(classPath::add);
        return this;
    }

    /** Puts a folder of classes or resources before all others. */
    TargetJvm before(Path folder) {
        classPath.add(0, folder);
        return this;
    }

    /** Starts from modules alone: no class path, the main class in the named module. */
    TargetJvm modules(String modulePath, String module) {
        launch = List.of("-p", modulePath, "-m", module + "/" + mainClass);
        return this;
    }

    public TargetJvm on(Jdk jdk) {
        this.jdk = jdk;
        return this;
    }

    public TargetJvm jvm(String... options) {
        Collections.addAll(jvmOptions, options);
        return this;
    }

    /** For other agents that should come before ours. */
    public TargetJvm jvmBeforeAgent(String... options) {
        Collections.addAll(optionsBeforeAgent, options);
        return this;
    }

    /** What the program finds in its environment besides what the tests have there. */
    public TargetJvm environment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    public TargetJvm arguments(String... arguments) {
        Collections.addAll(this.arguments, arguments);
        return this;
    }

    /** An option of the agent; null takes the option away. By default the recording is written and the console off. */
    public TargetJvm option(String key, String value) {
        agentOptions.put(key, value);
        return this;
    }

    /** No file of the program, nor of the agent, may grow beyond this: what a full disk does, without filling one. */
    TargetJvm largestFile(int kibibytes) {
        shell = List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash");
        return jvm("-XX:-UsePerfData");
    }

    /** Another build of the agent. */
    TargetJvm agent(Path jar) {
        agentJar = jar;
        return this;
    }

    public TargetJvm withoutAgent() {
        agent = false;
        return this;
    }

    /** Where the output and the recording of this start are kept. */
    public Path folder() {
        return folder;
    }

    public RunningJvm start() {
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectOutput(folder.resolve("stdout").toFile())
                    .redirectError(folder.resolve("stderr").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("ROUNDTRIP_"));
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            return new RunningJvm(builder.start(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program to its end, which must be a good one: exit code 0 and not a word on standard error. */
    Outcome run() {
        return start().await().assertWell();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(shell);
        command.add(jdk.java().toString());
        command.addAll(optionsBeforeAgent);
        if (agent) {
            command.add("-javaagent:" + agentJar + "=" + agentString());
        }
        command.addAll(jvmOptions);
        command.addAll(launch == null ? List.of("-cp", join(classPath), mainClass) : launch);
        command.addAll(arguments);
        return command;
    }

    private String agentString() {
        return agentOptions.entrySet().stream()
                .filter(option -> option.getValue() != null)
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(","));
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(":"));
    }
}
