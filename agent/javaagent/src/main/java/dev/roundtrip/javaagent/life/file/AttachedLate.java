package dev.roundtrip.javaagent.life.file;

import java.util.Arrays;
import java.util.List;

/** What an agent cannot know of a program that ran before it came; docs/attach.md says the same at length. */
public final class AttachedLate {

    private AttachedLate() {}

    /** Lines for the summary. */
    public static List<String> notes() {
        return Arrays.asList(
                "attached while the program ran: what it did before is not in here, nor are requests that had begun",
                "connections and statements opened before the attach are seen by their later calls only,"
                        + " and the program's main method is no unit of work");
    }
}
