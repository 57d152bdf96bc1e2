package dev.roundtrip.instrument;

import java.util.ArrayList;
import java.util.List;

/** Writes down what woven code says, one line an event; objects by the simple name of their class. */
final class RecordingSink extends RoundtripSink implements AutoCloseable {

    final List<String> events = new ArrayList<>();
    final List<Throwable> thrown = new ArrayList<>();

    /** Listens from now on, column values included, until closed. */
    static RecordingSink listen() {
        RecordingSink sink = new RecordingSink();
        RoundtripProbe.reading = true;
        RoundtripProbe.sink = sink;
        return sink;
    }

    @Override
    public void close() {
        RoundtripProbe.sink = null;
        RoundtripProbe.reading = false;
    }

    @Override
    public void enter(int call, Object self, Object argument) {
        events.add("enter " + Calls.name(call) + " " + type(self) + " " + argument(argument));
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
        events.add("exit " + Calls.name(call) + " " + type(result));
    }

    @Override
    public void exitNumber(int call, long result) {
        events.add("exit " + Calls.name(call) + " " + result);
    }

    @Override
    public void fail(int call, Throwable failure) {
        thrown.add(failure);
        events.add("fail " + Calls.name(call) + " " + type(failure));
    }

    @Override
    public void bindNumber(Object statement, int position, long value) {
        events.add("bind " + type(statement) + " " + position + " number " + value);
    }

    @Override
    public void bind(Object statement, int position, Object value) {
        events.add("bind " + type(statement) + " " + position + " " + value);
    }

    @Override
    public void beginRead(Object resultSet, int column) {
        events.add("read " + type(resultSet) + " " + column);
    }

    @Override
    public void beginRead(Object resultSet, String label) {
        events.add("read " + type(resultSet) + " " + label);
    }

    @Override
    public void readNumber(long value) {
        events.add("value number " + value);
    }

    @Override
    public void read(Object value) {
        events.add("value " + value);
    }

    @Override
    public void beginRow(Object resultSet) {
        events.add("next " + type(resultSet));
    }

    @Override
    public void row(boolean present) {
        events.add("row " + present);
    }

    @Override
    public void trouble(int call, Throwable failure) {
        throw new AssertionError(failure);
    }

    private static String type(Object object) {
        return object == null ? "null" : object.getClass().getSimpleName();
    }
}
