package dev.roundtrip.report.console.text;

/** Numbers as people read them, the same in every locale. */
public final class Figures {

    private Figures() {}

    /** {@code 12,345}. */
    public static String count(long n) {
        String digits = Long.toString(n);
        StringBuilder grouped = new StringBuilder(digits);
        int first = n < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** {@code 1 query}, {@code 2 queries}. */
    public static String count(long n, String noun) {
        return count(n) + " " + (n == 1 ? noun : plural(noun));
    }

    /** {@code 1.5 queries}: how many there are on average. */
    public static String average(long total, long among, String noun) {
        String figure = average(total, among);
        return figure + " " + (figure.equals("1") ? noun : plural(noun));
    }

    /** The average; without decimals where it is whole or large, never 0 where it is not. */
    public static String average(long total, long among) {
        if (among <= 1 || total % among == 0) {
            return count(among <= 1 ? total : total / among);
        }
        double average = (double) total / among;
        if (average >= 100) {
            return count(Math.round(average));
        }
        String hundredths = decimal(Math.round(average * 100), 2);
        return average < 0.005 ? "<0.01" : average < 1 ? hundredths : decimal(Math.round(average * 10), 1);
    }

    /** {@code units} shifted by so many decimals: 1234 and 1 give {@code 123.4}. */
    static String decimal(long units, int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        if (decimals == 0) {
            return count(units);
        }
        String fraction = Long.toString(power + units % power).substring(1);
        return count(units / power) + "." + fraction;
    }

    /** {@code 87%}; neither 0% nor 100% where it is not exactly that. */
    public static String percent(double share) {
        long rounded = Math.round(share * 100);
        if (rounded == 0 && share > 0) {
            return "<1%";
        }
        return rounded == 100 && share < 1 ? ">99%" : count(rounded) + "%";
    }

    private static String plural(String noun) {
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") || noun.endsWith("ch") ? noun + "es" : noun + "s";
    }
}
