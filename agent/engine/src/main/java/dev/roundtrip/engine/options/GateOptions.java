package dev.roundtrip.engine.options;

import dev.roundtrip.engine.gate.GatePolicy;
import java.util.Collections;

/** Reads the limits of a gate over recordings with the words of the agent's options; here, a slip is an error. */
public final class GateOptions {

    private GateOptions() {}

    /**
     * @param kinds finding kinds, separated by commas, or {@code all}
     * @param grade {@code confirmed} or {@code likely}
     * @throws IllegalArgumentException its message is one line that begins with {@code fail} or {@code fail-grade} and
     *     names the word that is not known and the nearest that is
     */
    public static GatePolicy policy(String kinds, String grade) {
        // In the agent's string commas separate options; a list there has colons.
        String string = "fail=" + kinds.replace(',', ':') + ",fail-grade=" + grade.replace(',', ':');
        Options options = Options.read(
                string, Collections.<Object, Object>emptyMap(), Collections.<String, String>emptyMap(), null);
        for (String complaint : options.complaints()) {
            throw new IllegalArgumentException(complaint.replaceFirst("; (using|leaving) .*", ""));
        }
        return new GatePolicy(options.failKinds(), options.failGrade());
    }
}
