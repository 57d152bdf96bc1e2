package dev.roundtrip.engine.recorder.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each table was last written within one request, by the request's count of statements. Bounded. */
public final class TableWrites {

    private static final int MAX_TABLES = 256;

    private Map<String, Integer> lastWrite;
    private int lastUnknown;

    /** A write of these tables; an empty list means that any table may have changed. */
    public void wrote(List<String> tables, int clock) {
        if (lastWrite == null) {
            lastWrite = new HashMap<>();
        }
        if (tables.isEmpty() || lastWrite.size() >= MAX_TABLES) {
            lastUnknown = clock;
            return;
        }
        for (int i = 0; i < tables.size(); i++) {
            lastWrite.put(tables.get(i), clock);
        }
    }

    /** The last time that one of these tables may have changed; 0 if never. */
    public int lastWriteOf(List<String> tables) {
        if (lastWrite == null) {
            return 0;
        }
        int last = lastUnknown;
        for (int i = 0; i < tables.size(); i++) {
            Integer clock = lastWrite.get(tables.get(i));
            last = clock == null ? last : Math.max(last, clock);
        }
        return last;
    }
}
