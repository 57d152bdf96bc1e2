package dev.roundtrip.demo.db;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far away the database seems to be.
 *
 * @param roundTrip added to every message from the program to the database
 * @param handshake added to every new connection; it stands for name look-up, TLS and authentication
 */
public record Latency(Duration roundTrip, Duration handshake) {

    /** No latency: the bare database on this machine. */
    public static final Latency NONE = new Latency(Duration.ZERO, Duration.ZERO);

    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(us|ms)");

    /** What {@code -Ddemo.rtt} and {@code -Ddemo.handshake} say, else half a millisecond and 30 ms. */
    public static Latency ofThisProgram() {
        return new Latency(
                duration(System.getProperty("demo.rtt", "0.5ms")),
                duration(System.getProperty("demo.handshake", "30ms")));
    }

    /** Reads {@code 0.5ms} or {@code 300us}. */
    static Duration duration(String text) {
        Matcher matcher = AMOUNT.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no duration; write for example 0.5ms or 300us");
        }
        double nanosPerUnit = matcher.group(2).equals("ms") ? 1e6 : 1e3;
        return Duration.ofNanos(Math.round(Double.parseDouble(matcher.group(1)) * nanosPerUnit));
    }

    /** As the output states it. */
    @Override
    public String toString() {
        return millis(roundTrip) + " ms a round trip, " + millis(handshake) + " ms a connection handshake";
    }

    private static String millis(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        return millis == Math.rint(millis) ? Long.toString((long) millis) : Double.toString(millis);
    }
}
