package dev.roundtrip.report.console.text;

/** Rounds parts of a whole so that the rounded parts still add up to it: the method of largest remainders. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * @param weights 0 or more each
     * @return by index, whole numbers in proportion to the weights whose sum is {@code whole}; all 0 without any weight
     */
    public static long[] of(long whole, long[] weights) {
        long[] parts = new long[weights.length];
        double[] remainders = new double[weights.length];
        double sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long left = sum == 0 ? 0 : whole;
        for (int i = 0; i < parts.length && sum > 0; i++) {
            double exact = whole * (weights[i] / sum);
            parts[i] = Math.min(left, (long) exact);
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int next = largest(remainders);
            parts[next]++;
            remainders[next]--;
        }
        return parts;
    }

    /** The first of the largest. */
    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
