package dev.roundtrip.javaagent.life.file;

/**
 * What this JVM calls its files: by its process, for people, and by its start, since the JVMs of several containers may
 * share a directory and all be process 1.
 */
public final class RecordingName {
    private static final int RADIX = 36;
    private static final int SPLIT_SECOND_DIGITS = 4;
    /** What so many digits can tell apart. */
    private static final long SPLIT_SECONDS = RADIX * RADIX * RADIX * RADIX;

    private final String stem;

    /**
     * @param startMillis of the epoch; names of one process sort by it
     * @param startNanos of any clock; machines whose JVMs start in one millisecond do not agree in it
     */
    RecordingName(long pid, long startMillis, long startNanos) {
        this.stem = "roundtrip-" + pid + "-" + Long.toString(startMillis, RADIX) + splitSecond(startNanos);
    }

    /** Of the process that asks: once in its life, since each answer differs. */
    public static RecordingName ofThisProcess() {
        return new RecordingName(ProcessId.current(), System.currentTimeMillis(), System.nanoTime());
    }

    /** The file of the recording. */
    public String recording() {
        return stem + ".json";
    }

    /** The file that stands there until the recording is whole. */
    String started() {
        return stem + ".started";
    }

    private static String splitSecond(long nanos) {
        // The digit in front keeps leading zeros.
        return Long.toString(SPLIT_SECONDS + Math.floorMod(nanos, SPLIT_SECONDS), RADIX)
                .substring(1, 1 + SPLIT_SECOND_DIGITS);
    }
}
