package dev.roundtrip.engine.record;

import dev.roundtrip.engine.shape.Shapes;

/**
 * Turns the stream of JDBC calls and request boundaries into finished {@link RequestRecord}s.
 *
 * <p>The entries mirror {@code java.lang.RoundtripSink}, whose Javadoc says what they mean; they are called on the
 * application's threads and may throw: the caller catches.
 */
public final class Recorder {

    /** Told on the thread that ends the request. */
    public interface Listener {
        void finished(RequestRecord request);
    }

    /** Told when column values begin to matter to any thread, and when they cease to. */
    public interface ReadGate {
        void reading(boolean wanted);
    }

    public Recorder(RecorderSettings settings, Shapes shapes, Listener listener, ReadGate gate) {}

    public void enter(int call, Object self, Object argument) {}

    public void exit(int call, Object result) {}

    public void exitNumber(int call, long result) {}

    public void fail(int call, Throwable thrown) {}

    public void bindNumber(Object statement, int position, long value) {}

    public void bind(Object statement, int position, Object value) {}

    public void beginRead(Object resultSet, int column) {}

    public void beginRead(Object resultSet, String label) {}

    public void readNumber(long value) {}

    public void read(Object value) {}

    public void beginRow(Object resultSet) {}

    public void row(boolean present) {}

    /** Ends all requests that are still open, the program's main unit among them; for the end of the JVM. */
    public void endAll() {}

    /** JDBC calls recorded so far. */
    public long calls() {
        return 0;
    }
}
