package dev.roundtrip.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A command of the finished jar, run to its end: what it printed on both streams. */
record AgentCommand(int exitCode, String told) {

    static AgentCommand run(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Jdk.RUNNING.java().toString(), "-jar", TargetJvm.AGENT.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        // Where these tests run on a build server, no baseline would be written, and rightly so.
        builder.environment()
                .keySet()
                .removeAll(List.of("CI", "BUILD_ID", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL"));
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new AgentCommand(process.waitFor(), told);
    }
}
