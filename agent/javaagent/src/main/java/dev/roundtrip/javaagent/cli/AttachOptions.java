package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.options.ConfigFile;
import dev.roundtrip.engine.options.Option;
import dev.roundtrip.engine.options.Options;
import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** The options of an attached agent, as the user of the command means them. Immutable. */
final class AttachOptions {
    private final String text;
    private final Options options;

    private AttachOptions(String text) {
        this.text = text;
        this.options = Options.read(
                text, Collections.emptyMap(), Collections.<String, String>emptyMap(), new FileOfTheOtherJvm());
    }

    /**
     * @param text as after {@code -javaagent:roundtrip-agent.jar=}; a relative {@code output} is meant from here, not from
     *     the other JVM's directory
     * @param duration added to it; null for none
     */
    static AttachOptions of(String text, String duration) {
        StringBuilder all = new StringBuilder();
        for (String part : text.split(",")) {
            if (!part.trim().isEmpty()) {
                all.append(all.length() == 0 ? "" : ",").append(absolute(part.trim()));
            }
        }
        if (duration != null) {
            all.append(all.length() == 0 ? "" : ",").append("duration=").append(duration);
        }
        return new AttachOptions(all.toString());
    }

    private static String absolute(String part) {
        String key = Option.OUTPUT.key() + "=";
        return part.startsWith(key) && part.length() > key.length()
                ? key + new File(part.substring(key.length())).getAbsolutePath()
                : part;
    }

    /** One line for each that is not understood. */
    List<String> complaints() {
        return options.complaints();
    }

    /** The directory that the user named; null where there is none. */
    String output() {
        return options.text(Option.OUTPUT);
    }

    /** How long is watched; 0 for as long as the program runs. */
    long durationNanos() {
        return options.nanos(Option.DURATION);
    }

    String text() {
        return text;
    }

    /** The same with a directory for the recording. */
    AttachOptions writingTo(String directory) {
        return new AttachOptions(text + (text.isEmpty() ? "" : ",") + Option.OUTPUT.key() + "=" + directory);
    }

    /** Read over there, with what is wrong in it. */
    private static final class FileOfTheOtherJvm implements ConfigFile {
        @Override
        public Properties read(String path) throws IOException {
            return new Properties();
        }
    }
}
