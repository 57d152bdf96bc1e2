package dev.roundtrip.javaagent;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the package {@code programs} in a JVM of its own, with the finished jar or without. */
final class Fork {
    static final String JAR = System.getProperty("roundtrip.test.jar");
    private static final long LIMIT_SECONDS = 60;

    private final Path java;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    Fork(Path java) {
        this.java = java;
    }

    /** What a program left behind. */
    record Outcome(int exitCode, byte[] stdout, String stderr) {

        String text() {
            return new String(stdout, StandardCharsets.UTF_8);
        }
    }

    Fork withAgent(String agentOptions) {
        return with("-javaagent:" + JAR + (agentOptions.isEmpty() ? "" : "=" + agentOptions));
    }

    Fork with(String... jvmOptions) {
        Collections.addAll(options, jvmOptions);
        return this;
    }

    Fork environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs to the end. */
    Outcome run(String... programAndArguments) {
        try {
            Path out = Files.createTempFile("fork", ".out");
            Path err = Files.createTempFile("fork", ".err");
            Process process = start(out, err, programAndArguments);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + LIMIT_SECONDS + " s: " + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Process start(Path out, Path err, String... programAndArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        Collections.addAll(command, programAndArguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The programs and H2, nothing of what this module is built from. */
    static String classPath() {
        return placeOf(Fork.class) + File.pathSeparator + placeOf(org.h2.Driver.class);
    }

    private static String placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
