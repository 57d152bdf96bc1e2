package dev.roundtrip.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments that put the agent into a JVM. Options that hold a comma, which separates options in the agent's
 * string, go as system properties.
 */
final class AgentArgument {
    private static final String AGENT = "-javaagent:";
    private static final String PROPERTY = "-Droundtrip.";

    private final String jar;
    private final Map<String, String> options = new LinkedHashMap<>();

    /**
     * @param jar the agent's jar
     * @throws IllegalArgumentException where no JVM could be told of that place
     */
    AgentArgument(File jar) {
        this.jar = portable(jar);
        if (this.jar.indexOf('=') >= 0) {
            throw new IllegalArgumentException(
                    this.jar + ": a JVM takes no agent from a path with '='; move the local repository");
        }
    }

    /**
     * @param value null leaves the option out
     * @throws IllegalArgumentException where the value could not be quoted
     */
    AgentArgument with(String key, String value) {
        if (value == null) {
            return this;
        }
        if (value.indexOf('"') >= 0) {
            throw new IllegalArgumentException(key + "=" + value + ": a quotation mark cannot be handed to a JVM");
        }
        options.put(key, value);
        return this;
    }

    AgentArgument with(String key, File value) {
        return with(key, value == null ? null : portable(value));
    }

    /** Behind what stands in an argLine already; what an earlier execution put there is replaced. */
    String after(String argLine) {
        List<String> arguments = new ArrayList<>();
        for (String argument : ArgLine.split(argLine)) {
            if (!isOurs(ArgLine.unquoted(argument))) {
                arguments.add(argument);
            }
        }
        arguments.addAll(arguments());
        return String.join(" ", arguments);
    }

    private List<String> arguments() {
        List<String> inAgent = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Map.Entry<String, String> option : options.entrySet()) {
            if (option.getValue().indexOf(',') < 0) {
                inAgent.add(option.getKey() + "=" + option.getValue());
            } else {
                arguments.add(ArgLine.quoted(PROPERTY + option.getKey() + "=" + option.getValue()));
            }
        }
        arguments.add(ArgLine.quoted(AGENT + jar + "=" + String.join(",", inAgent)));
        return arguments;
    }

    private boolean isOurs(String argument) {
        if (argument.startsWith(AGENT + jar)) {
            return true;
        }
        int value = argument.indexOf('=');
        return argument.startsWith(PROPERTY)
                && value > 0
                && options.containsKey(argument.substring(PROPERTY.length(), value));
    }

    // Java takes slashes on Windows too; a backslash would be an escape to some of those who read an argLine.
    private static String portable(File file) {
        return file.getAbsolutePath().replace(File.separatorChar, '/');
    }
}
