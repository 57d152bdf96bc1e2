package dev.roundtrip.javaagent.start;

import java.io.File;

/** What the JVM says about the program that it is going to run; of the command line its first word only. */
public final class HostProgram {
    private static final String UNKNOWN = "unknown";

    private final String command;
    private final String classPath;

    /**
     * @param command {@code sun.java.command}; null where this JVM has none
     * @param classPath {@code java.class.path}; null allowed
     */
    HostProgram(String command, String classPath) {
        this.command = command == null ? "" : command;
        this.classPath = classPath == null ? "" : classPath;
    }

    /** The program of this JVM. */
    public static HostProgram current() {
        return new HostProgram(System.getProperty("sun.java.command"), System.getProperty("java.class.path"));
    }

    /** The main class or the name of the jar; {@code unknown} where the JVM does not say; never an argument. */
    public String name() {
        if (isJar()) {
            return new File(classPath).getName();
        }
        String first = firstWord();
        return first.isEmpty() ? UNKNOWN : first.substring(first.lastIndexOf('/') + 1);
    }

    /** The main class, or the path of the jar, as the launcher saw it. */
    String target() {
        return isJar() ? classPath : firstWord();
    }

    // With -jar the class path is that jar; its path may hold spaces, so the first word would not do.
    private boolean isJar() {
        return !classPath.isEmpty()
                && command.startsWith(classPath)
                && (command.length() == classPath.length() || command.charAt(classPath.length()) == ' ');
    }

    private String firstWord() {
        int space = command.indexOf(' ');
        return space < 0 ? command : command.substring(0, space);
    }
}
