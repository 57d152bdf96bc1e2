package dev.roundtrip.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * CPU time of ended child processes, user and system, as the kernel adds it up for their parent. Only Linux tells it;
 * elsewhere it is NaN.
 */
final class ChildCpu {

    private static final Path STAT = Path.of("/proc/self/stat");

    /** The kernel shows times to programs in hundredths of a second, whatever its own clock does. */
    private static final double MILLIS_PER_TICK = 10;

    /** Positions of cutime and cstime, counted from the field after the command's closing bracket. */
    private static final int CHILD_USER = 13;

    private static final int CHILD_SYSTEM = 14;

    private ChildCpu() {}

    /** Milliseconds of all children that ended so far. */
    static double millis() throws IOException {
        return Files.isReadable(STAT) ? millis(Files.readString(STAT)) : Double.NaN;
    }

    /** The command stands in brackets and may itself hold blanks and brackets: count from its end. */
    static double millis(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_SYSTEM])) * MILLIS_PER_TICK;
    }
}
