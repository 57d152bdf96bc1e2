package dev.roundtrip.instrument.target;

/** Methods that an option may name, of every shape that their code depends on. */
public final class Job {

    public String run() {
        return "ran";
    }

    public long run(long first, double second) {
        return first;
    }

    public static double compute(double value) {
        return value / 2;
    }

    char letter(String text) {
        return text.charAt(0);
    }

    public float ratio() {
        return 0.5f;
    }

    public static void main(String... args) {
        if (args.length > 0) {
            throw new IllegalArgumentException(args[0]);
        }
    }
}
