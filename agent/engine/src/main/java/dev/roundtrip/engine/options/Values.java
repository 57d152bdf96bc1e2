package dev.roundtrip.engine.options;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects values in order of precedence, and complaints about those that cannot be used. */
final class Values {

    private final Map<Option, String> values = new EnumMap<>(Option.class);
    private final List<String> complaints = new ArrayList<>();

    String given(Option option) {
        return values.get(option);
    }

    Options options() {
        return new Options(values, complaints);
    }

    /** A value; the first one that can be used wins. In the agent string a second one is an error. */
    void give(Option option, String spelling, String value, boolean once) {
        if (values.containsKey(option)) {
            if (once) {
                complain(spelling + " is given twice; using " + values.get(option));
            }
            return;
        }
        String text = value.trim();
        String usable = option.type().isList() ? list(option, spelling, text) : single(option, spelling, text);
        if (usable != null) {
            values.put(option, usable);
        }
    }

    private String single(Option option, String spelling, String text) {
        if (text.isEmpty()) {
            complain(spelling + " has no value", option);
            return null;
        }
        String fault = option.type().fault(text);
        if (fault != null) {
            complain(spelling + '=' + text + " is not " + fault, option);
        }
        return fault == null ? text : null;
    }

    /** The good items of a list stay, so that one slip does not switch a gate off. */
    private String list(Option option, String spelling, String text) {
        StringBuilder good = new StringBuilder();
        for (String item : Options.items(text)) {
            String fault = option.type().fault(item);
            if (fault == null) {
                good.append(good.length() == 0 ? "" : ":").append(item);
            } else {
                complain(spelling + ": " + item + " is not " + fault + "; leaving it out");
            }
        }
        if (good.length() == 0) {
            complain(spelling + " has no value that can be used", option);
        }
        return good.length() == 0 ? null : good.toString();
    }

    void unknown(String spelling, String key) {
        complain(spelling + " is not known; the nearest is " + Sources.nearestKey(key) + "; leaving it out");
    }

    /** About an option whose default is used then, unless a source behind this one knows better. */
    void complain(String what, Option option) {
        complain(what + "; using the default: " + option.defaultWords());
    }

    void complain(String line) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            shown.append(line.charAt(i) < ' ' ? ' ' : line.charAt(i));
        }
        complaints.add(shown.toString());
    }
}
