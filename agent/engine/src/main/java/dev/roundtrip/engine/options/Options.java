package dev.roundtrip.engine.options;

import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options in force: the values of {@link Option}, from four sources in this order of precedence: the agent string,
 * system properties ({@code roundtrip.key}), the environment ({@code ROUNDTRIP_KEY}), a properties file named by
 * {@code config}. What cannot be used is told in {@link #complaints()} and replaced by the default. Immutable.
 */
public final class Options {

    /** The word for every finding kind. */
    static final String ALL = "all";

    private final Map<Option, String> values;
    private final List<String> complaints;

    Options(Map<Option, String> values, List<String> complaints) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.complaints = Collections.unmodifiableList(new ArrayList<>(complaints));
    }

    /**
     * Reads the options; wrong ones end in complaints, never in an exception.
     *
     * @param agentString what stands behind the equals sign of {@code -javaagent}; null for nothing
     * @param properties the system properties; entries that are no strings do not matter
     * @param environment the environment
     * @param config opens the file that {@code config} names; not asked where there is none
     */
    public static Options read(
            String agentString, Map<?, ?> properties, Map<String, String> environment, ConfigFile config) {
        return new Sources().read(agentString, properties, environment, config);
    }

    /** The text in force for one option; its default where none was given; null where it has none. */
    public String text(Option option) {
        String given = values.get(option);
        return given == null ? option.defaultText() : given;
    }

    /** Whether a value was given that can be used. */
    public boolean given(Option option) {
        return values.containsKey(option);
    }

    /** One line for each unknown key and bad value, naming it and the nearest valid one. */
    public List<String> complaints() {
        return complaints;
    }

    /** Whether the agent shall do anything at all. */
    public boolean enabled() {
        return "true".equals(text(Option.ENABLED));
    }

    /** A duration in nanoseconds; 0 where none was given. */
    public long nanos(Option option) {
        String text = text(option);
        return text == null ? 0 : Numbers.nanos(text);
    }

    /** A whole number; the given default where the user gave none. */
    public int number(Option option, int otherwise) {
        String text = text(option);
        return text == null ? otherwise : Numbers.count(text);
    }

    /** The items of a list, in order; empty where none was given. */
    public List<String> list(Option option) {
        String text = text(option);
        return text == null ? Collections.<String>emptyList() : items(text);
    }

    /** The packages of the option {@code app}, without dots and stars at their ends; empty for all but libraries. */
    public List<String> packages() {
        List<String> packages = new ArrayList<>();
        for (String prefix : list(Option.APP)) {
            packages.add(Names.withoutEnd(prefix));
        }
        return packages;
    }

    /** The methods of the option {@code request}, in order. */
    public List<RequestMethod> requestMethods() {
        List<RequestMethod> methods = new ArrayList<>();
        for (String method : list(Option.REQUEST)) {
            methods.add(RequestMethod.parse(method));
        }
        return methods;
    }

    /** The finding kinds that fail the run; empty where none does. */
    public Set<FindingKind> failKinds() {
        List<String> labels = list(Option.FAIL);
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            if (labels.contains(kind.label()) || labels.contains(ALL)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** How sure a finding must be to fail the run: confirmed or likely. */
    public Grade failGrade() {
        return Grade.LIKELY.label().equals(text(Option.FAIL_GRADE)) ? Grade.LIKELY : Grade.CONFIRMED;
    }

    /** Splits a list; empty items do not count. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ":;,".indexOf(text.charAt(i)) >= 0) {
                String item = text.substring(start, i).trim();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }
}
