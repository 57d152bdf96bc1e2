package dev.roundtrip.javaagent.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;

/**
 * Whether a process can be attached to, asked before it is: the JVM's way begins with a signal, which ends a process
 * that is no JVM.
 */
final class AttachTarget {
    private static final Path PROCESSES = Paths.get("/proc");

    private AttachTarget() {}

    /**
     * @param running the JVMs that this user can see
     * @return what is wrong with the process, in one line; null where nothing is
     */
    static String objection(long pid, Map<Long, String> running) throws IOException {
        if (running.containsKey(pid)) {
            return null;
        }
        Path process = PROCESSES.resolve(Long.toString(pid));
        if (!Files.exists(process)) {
            return "there is no JVM " + pid + others(running);
        }
        String owner = Files.getOwner(process).getName();
        String user = System.getProperty("user.name");
        if (!owner.equals(user) && !"root".equals(user)) {
            return "process " + pid + " belongs to " + owner + ", and you are " + user + "; attach as " + owner;
        }
        try {
            return isJvm(process) ? null : "process " + pid + " is no JVM" + others(running);
        } catch (IOException e) {
            return "process " + pid + " cannot be looked at by this user" + others(running);
        }
    }

    // One that keeps no performance data is in no list, and one in a container is in the list of that container only.
    private static boolean isJvm(Path process) throws IOException {
        return new String(Files.readAllBytes(process.resolve("maps")), StandardCharsets.ISO_8859_1)
                .contains("/libjvm.so");
    }

    private static String others(Map<Long, String> running) {
        if (running.isEmpty()) {
            return "; this user runs none";
        }
        StringBuilder others = new StringBuilder("; this user runs");
        String before = " ";
        for (Map.Entry<Long, String> each : running.entrySet()) {
            others.append(before)
                    .append(each.getKey())
                    .append(" (")
                    .append(each.getValue())
                    .append(')');
            before = ", ";
        }
        return others.toString();
    }
}
