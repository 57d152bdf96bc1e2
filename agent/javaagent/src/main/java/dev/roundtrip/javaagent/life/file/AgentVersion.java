package dev.roundtrip.javaagent.life.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote beside this class. */
public final class AgentVersion {

    private AgentVersion() {}

    /** {@code unknown} where the build's file is missing. */
    public static String text() {
        try (InputStream in = AgentVersion.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                return "unknown";
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            // A number to print, not a reason to fail.
            return "unknown";
        }
    }
}
