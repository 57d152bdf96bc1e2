package dev.roundtrip.engine.detect.repeat;

/** Finds the parameters in a shape's text. Folded literals look like parameters: compare the counts before use. */
public final class Markers {

    private Markers() {}

    public static int count(String text) {
        int count = 0;
        for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
            count++;
        }
        return count;
    }

    /** Where the parameter of this position, counting from 1, stands; -1 where there are fewer. */
    public static int of(String text, int position) {
        int found = text.indexOf('?');
        for (int i = 1; i < position && found >= 0; i++) {
            found = text.indexOf('?', found + 1);
        }
        return found;
    }

    /** Where the equals sign right before a parameter stands; -1 where it is compared otherwise. */
    public static int equalsBefore(String text, int marker) {
        int at = marker - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        boolean plain = at > 0 && text.charAt(at) == '=' && "<>!=:".indexOf(text.charAt(at - 1)) < 0;
        return plain ? at : -1;
    }
}
