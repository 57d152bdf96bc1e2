package dev.roundtrip.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The agent under measurement and how it is attached. */
record AgentJar(Path file) {

    /** The methods of the measured program that are units of work. */
    private static final String REQUESTS = String.join(
            ":",
            "com.example.shop.Customers#request",
            "com.example.shop.Purchases#request",
            "com.example.shop.Purchases#requestAll",
            "com.example.shop.Visits#request");

    /** The jar that this build made, if it did: seen from our own place in {@code agent/benchmarks/target}. */
    static Optional<AgentJar> built() {
        Path agentFolder = self().resolve("../../..").normalize();
        Path jar = agentFolder.resolve("javaagent/target/roundtrip-agent.jar");
        return Files.isRegularFile(jar) ? Optional.of(new AgentJar(jar)) : Optional.empty();
    }

    /** The jar that holds this class, or the folder where it runs from one. */
    static Path self() {
        try {
            return Path.of(AgentJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new folder for the recordings of one run, beside the jar of the benchmarks, where it can be looked at. */
    static Path newOutput() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(self().resolveSibling("recordings")), "run-");
    }

    /** The JVM argument that attaches the agent silently and lets it leave its recording in a folder. */
    String argument(Path output) {
        return "-javaagent:" + file + "=console=off,output=" + output + ",request=" + REQUESTS;
    }
}
