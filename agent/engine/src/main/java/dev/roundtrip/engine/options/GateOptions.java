package dev.roundtrip.engine.options;

import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.limit.Limit;
import dev.roundtrip.engine.gate.limit.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /** All limits of one measure; see {@link #limit}. The list may be added to. */
    public static List<Limit> limits(Measure measure, List<String> texts) {
        List<Limit> limits = new ArrayList<>();
        for (String text : texts) {
            limits.add(limit(measure, text));
        }
        return limits;
    }

    /** The names of units of work, in each of which a star stands for any text. */
    public static List<Pattern> patterns(List<String> texts) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts) {
            patterns.add(new Pattern(text));
        }
        return patterns;
    }

    /**
     * @param text a number for every unit of work, or {@code PATTERN=NUMBER} for those of a name; of a cost, a duration
     * @throws IllegalArgumentException its message is one line that begins with the option
     */
    public static Limit limit(Measure measure, String text) {
        int equals = text.lastIndexOf('=');
        String number = text.substring(equals + 1).trim();
        String pattern = equals < 0 ? null : text.substring(0, equals).trim();
        long most = measure == Measure.COST ? Numbers.nanos(number) : Numbers.count(number);
        if (most < 0 || measure == Measure.COST && most == 0) {
            String written = measure == Measure.COST ? "a duration; write it like 50ms" : "a whole number";
            throw new IllegalArgumentException(
                    measure.option() + ": " + number + " is not " + written + ", after a name like 'GET /owners/*='");
        }
        if (pattern != null && pattern.isEmpty()) {
            throw new IllegalArgumentException(measure.option() + ": no name before =" + number);
        }
        return new Limit(measure, pattern == null ? null : new Pattern(pattern), most);
    }
}
