package dev.roundtrip.engine.recording;

/** Which program was watched, for how long. Immutable. */
public final class JvmInfo {
    public final long pid;
    /** The Java version, as {@code java.version} tells. */
    public final String java;
    /** The main class or jar; never its arguments, which may hold secrets. */
    public final String main;
    /** ISO-8601, UTC. */
    public final String started;

    public final long durationNanos;
    /** The agent's version. */
    public final String agent;

    public JvmInfo(long pid, String java, String main, String started, long durationNanos, String agent) {
        this.pid = pid;
        this.java = java;
        this.main = main;
        this.started = started;
        this.durationNanos = durationNanos;
        this.agent = agent;
    }
}
