package dev.roundtrip.engine.recording;

import java.util.ArrayList;
import java.util.List;

/** The remark about what a run's data was too small to show. Not safe for threads. */
final class UnjudgedNote {

    private static final int LONGEST = 60;

    private int lists;
    private String example;

    void add(String request, List<String> texts) {
        lists += texts.size();
        if (example == null && !texts.isEmpty()) {
            String text = texts.get(0);
            String brief = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
            example = request + ": " + brief;
        }
    }

    /** The observation with one line more; the same where there is nothing to say. */
    Observation addedTo(Observation o) {
        if (lists == 0) {
            return o;
        }
        List<String> notes = new ArrayList<>(o.notes);
        String what = lists == 1 ? "1 list never had" : lists + " lists never had";
        notes.add("cannot be judged with this data: " + what
                + " more than one row, so that a query for each row looks like one query (" + example
                + "); give it three rows or more");
        return new Observation(o.wovenClasses, o.skippedClasses, o.calls, o.troubles, notes, o.idleTests);
    }
}
