package dev.roundtrip.engine.detect;

/** The small parts that the sentences of findings are made of. */
public final class Words {

    private Words() {}

    /** {@code 1 row}, {@code 1,200 rows}. */
    public static String count(long number, String noun) {
        return number(number) + " " + (number == 1 ? noun : plural(noun));
    }

    /** With a comma between thousands, whatever the machine's language. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** {@code 812ms}, {@code 4.2ms}: for sentences; reports have finer ways where figures stand in columns. */
    public static String millis(long nanos) {
        long tenths = Math.round(nanos / 100_000.0);
        return tenths >= 100 ? number(Math.round(tenths / 10.0)) + "ms" : tenths / 10 + "." + tenths % 10 + "ms";
    }

    /** {@code 97%}. */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ey")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("ch") ? noun + "es" : noun + "s";
    }
}
