package dev.roundtrip.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What became of one run of Maven. */
record MavenRun(int exitCode, String log) {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    /**
     * The plugin comes from a repository of this build; what else is needed, from the user's own, which is only read,
     * or from Central.
     */
    static MavenRun of(Path mavenHome, Path directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path log = directory.resolve("build.log");
        ProcessBuilder maven = new ProcessBuilder(command(mavenHome, arguments))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cleanEnvironment(maven.environment());
        maven.environment().putAll(environment);
        Process process = maven.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Maven did not end; see " + log);
        }
        return new MavenRun(process.exitValue(), Files.readString(log));
    }

    private static List<String> command(Path mavenHome, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(
                mavenHome.resolve("bin").resolve(WINDOWS ? "mvn.cmd" : "mvn").toString());
        command.addAll(List.of("-B", "-ntp"));
        command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
        command.add("-Dmaven.repo.local.tail=" + System.getProperty("user.repository"));
        for (String version : List.of("roundtrip.version", "h2.version", "junit.version")) {
            command.add("-D" + version + "=" + System.getProperty(version));
        }
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    // Whether this very build runs in CI must not matter to what is tested.
    private static void cleanEnvironment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("ROUNDTRIP_"));
        environment
                .keySet()
                .removeAll(List.of("CI", "BUILD_ID", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL", "MAVEN_ARGS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // A build of seconds does not pay for the better compiler.
        environment.merge("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", (theirs, ours) -> theirs + " " + ours);
    }
}
