package dev.roundtrip.instrument.joinpoint;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The join points of one library, found by method name and descriptor. Immutable; the first row that fits wins. */
public final class Table {

    private final List<JoinPoint> rows;
    private final Map<String, JoinPoint[]> byName = new HashMap<String, JoinPoint[]>();

    public Table(JoinPoint... rows) {
        this.rows = Collections.unmodifiableList(Arrays.asList(rows));
        for (JoinPoint row : rows) {
            for (String name : row.names()) {
                add(name, row);
            }
        }
    }

    private void add(String name, JoinPoint row) {
        JoinPoint[] before = byName.get(name);
        int count = before == null ? 0 : before.length;
        JoinPoint[] after = before == null ? new JoinPoint[1] : Arrays.copyOf(before, count + 1);
        after[count] = row;
        byName.put(name, after);
    }

    public List<JoinPoint> rows() {
        return rows;
    }

    /** Null where no row fits. */
    public JoinPoint find(String name, String descriptor) {
        JoinPoint[] candidates = byName.get(name);
        if (candidates != null) {
            for (JoinPoint candidate : candidates) {
                if (candidate.matches(descriptor)) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
