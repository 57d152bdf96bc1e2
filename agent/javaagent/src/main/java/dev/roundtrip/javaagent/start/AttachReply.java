package dev.roundtrip.javaagent.start;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the command {@code attach} is told by the JVM that it attached to, through a file of its own. It puts
 * {@code reply=FILE} before the options; who attaches by other means wants no answer.
 */
public final class AttachReply {
    /** Before the options of the user. */
    public static final String KEY = "reply=";
    /** The answer of an agent that is at work. */
    public static final String AT_WORK = "at work";

    private final String file;
    private final String options;

    private AttachReply(String file, String options) {
        this.file = file;
        this.options = options;
    }

    /** @param arguments the agent string; null where there is none */
    static AttachReply to(String arguments) {
        if (arguments == null || !arguments.startsWith(KEY)) {
            return new AttachReply(null, arguments);
        }
        int end = arguments.indexOf(',');
        return end < 0
                ? new AttachReply(arguments.substring(KEY.length()), null)
                : new AttachReply(arguments.substring(KEY.length(), end), arguments.substring(end + 1));
    }

    /** The agent string of the user; null where there is none. */
    String options() {
        return options;
    }

    /** @param refusal why the agent stays out; null where it is at work */
    void say(String refusal) {
        // Where the file is not there, the two JVMs do not share a file system, and the command says so.
        if (file == null || !new File(file).exists()) {
            return;
        }
        try (OutputStream out = new FileOutputStream(file)) {
            out.write((refusal == null ? AT_WORK : refusal).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // As good as no common file system.
        }
    }
}
