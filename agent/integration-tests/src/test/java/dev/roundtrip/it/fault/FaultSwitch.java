package dev.roundtrip.it.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stands in the test build's recorder, at the beginning of each of its entries: throws where the property {@code faults}
 * says so, and writes at the end of the JVM how often each entry was reached, into {@value #HEARD}.
 */
public final class FaultSwitch {

    public static final String HEARD = "heard";

    private static final Set<String> FAULTS =
            Set.of(System.getProperty("faults", "").split(","));
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(FaultSwitch::write));
    }

    private FaultSwitch() {}

    /** @param entry what was called, with the kind of call where it has one, as in {@code "enter 7"} */
    public static void reached(String entry) {
        int count;
        synchronized (COUNTS) {
            count = COUNTS.merge(entry, 1, Integer::sum);
        }
        if (FAULTS.contains(entry)) {
            throw FaultSwitch.<RuntimeException>sneak(fault(count));
        }
    }

    private static Throwable fault(int count) {
        return switch (count % 4) {
            case 0 -> new IllegalStateException("a fault");
            case 1 -> new OutOfMemoryError("a fault");
            case 2 -> new NoClassDefFoundError("a fault");
            default -> new IOException("a fault");
        };
    }

    @SuppressWarnings("unchecked") // The point: the compiler shall not know.
    private static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static void write() {
        StringBuilder text = new StringBuilder();
        synchronized (COUNTS) {
            COUNTS.forEach((entry, count) ->
                    text.append(entry).append('=').append(count).append('\n'));
        }
        try {
            Files.writeString(Path.of(HEARD), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
