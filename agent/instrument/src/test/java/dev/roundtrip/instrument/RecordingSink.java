package dev.roundtrip.instrument;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what woven code says on the thread that listens, one line an event; objects by the simple name of their
 * class.
 */
final class RecordingSink extends RoundtripSink implements AutoCloseable {

    final List<String> events = new ArrayList<>();

    /** What the next test that returns fails with; null for nothing. */
    Throwable verdict;

    private final Thread listener = Thread.currentThread();
    final List<Throwable> thrown = new ArrayList<>();

    /** Listens from now on, column values included, until closed. */
    static RecordingSink listen() {
        RecordingSink sink = new RecordingSink();
        RoundtripProbe.reading = true;
        RoundtripProbe.sink = sink;
        return sink;
    }

    private void say(String event) {
        if (Thread.currentThread() == listener) {
            events.add(event);
        }
    }

    @Override
    public void close() {
        RoundtripProbe.sink = null;
        RoundtripProbe.reading = false;
    }

    @Override
    public void enter(int call, Object self, Object argument) {
        say("enter " + Calls.name(call) + " " + type(self) + " " + argument(argument));
    }

    private static String argument(Object argument) {
        if (argument instanceof Object[] parts) {
            return parts[0] + "[" + parts[1] + "]";
        }
        boolean value = argument == null || argument instanceof String || argument instanceof Boolean;
        return value || argument instanceof Integer ? String.valueOf(argument) : type(argument);
    }

    @Override
    public void exit(int call, Object result) {
        say("exit " + Calls.name(call) + " " + type(result));
    }

    @Override
    public void exitNumber(int call, long result) {
        say("exit " + Calls.name(call) + " " + result);
    }

    @Override
    public void fail(int call, Throwable failure) {
        thrown.add(failure);
        say("fail " + Calls.name(call) + " " + type(failure));
    }

    @Override
    public Throwable exitTest(int call, Object result) {
        say("exit " + Calls.name(call));
        return verdict;
    }

    @Override
    public void bindNumber(Object statement, int position, long value) {
        say("bind " + type(statement) + " " + position + " number " + value);
    }

    @Override
    public void bind(Object statement, int position, Object value) {
        say("bind " + type(statement) + " " + position + " " + value);
    }

    @Override
    public void beginRead(Object resultSet, int column) {
        say("read " + type(resultSet) + " " + column);
    }

    @Override
    public void beginRead(Object resultSet, String label) {
        say("read " + type(resultSet) + " " + label);
    }

    @Override
    public void readNumber(long value) {
        say("value number " + value);
    }

    @Override
    public void read(Object value) {
        say("value " + value);
    }

    @Override
    public void beginRow(Object resultSet) {
        say("next " + type(resultSet));
    }

    @Override
    public void row(boolean present) {
        say("row " + present);
    }

    @Override
    public void trouble(int call, Throwable failure) {
        throw new AssertionError(failure);
    }

    private static String type(Object object) {
        return object == null ? "null" : object.getClass().getSimpleName();
    }
}
