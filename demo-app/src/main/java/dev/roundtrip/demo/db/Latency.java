package dev.roundtrip.demo.db;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far away the database seems to be.
 *
 * @param roundTrip added to every message from the program to the database
 * @param handshake added to every new connection; it stands for name look-up, TLS and authentication
 * @param lanes how many handshakes the database does at the same time, since they are work for its processors; 1 or
 *     more
 */
public record Latency(Duration roundTrip, Duration handshake, int lanes) {

    /** No latency: the bare database on this machine. */
    public static final Latency NONE = new Latency(Duration.ZERO, Duration.ZERO, 1);

    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(us|ms)");

    /** What {@code -Ddemo.rtt}, {@code -Ddemo.handshake} and {@code -Ddemo.lanes} say, else their defaults. */
    public static Latency ofThisProgram() {
        return new Latency(
                duration(System.getProperty("demo.rtt", "0.5ms")),
                duration(System.getProperty("demo.handshake", "30ms")),
                Integer.getInteger("demo.lanes", 4));
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
        return millis(roundTrip) + " ms a round trip, " + millis(handshake) + " ms a connection handshake (" + lanes
                + " at a time)";
    }

    private static String millis(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        return millis == Math.rint(millis) ? Long.toString((long) millis) : Double.toString(millis);
    }
}
