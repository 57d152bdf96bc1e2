package dev.roundtrip.engine.options;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    /** Nobody mistypes longer ones; it bounds the work. */
    private static final int MAX_LENGTH = 64;

    private Nearest() {}

    /** The word with the fewest edits; the first of equals. */
    public static String to(String given, String... words) {
        String nearest = words[0];
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int edits = edits(given, word);
            if (edits < fewest) {
                fewest = edits;
                nearest = word;
            }
        }
        return nearest;
    }

    /** Whether one is likely a slip of the pen for the other: at most a third of it differs. */
    static boolean close(String given, String word) {
        return edits(given, word) <= Math.max(2, word.length() / 3);
    }

    /** Letters to add, take away, change or swap with their neighbour until both are equal. */
    static int edits(String given, String word) {
        String a = given.length() > MAX_LENGTH ? given.substring(0, MAX_LENGTH) : given;
        int[] before = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        int[] row = new int[word.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            fill(row, last, before, a, i, word);
        }
        return row[word.length()];
    }

    private static void fill(int[] row, int[] last, int[] before, String a, int i, String b) {
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            boolean swapped =
                    i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
    }
}
