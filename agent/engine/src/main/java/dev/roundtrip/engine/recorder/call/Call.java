package dev.roundtrip.engine.recorder.call;

/**
 * The kinds of calls, as the probe numbers and describes them: {@code java.lang.RoundtripSink}. The one place of this
 * room that names the probe; the numbers are copied at compile time.
 */
public final class Call {

    public static final int CONNECT = RoundtripSink.CONNECT;
    public static final int GET_CONNECTION = RoundtripSink.GET_CONNECTION;
    public static final int OPEN_POOLED = RoundtripSink.OPEN_POOLED;
    public static final int CLOSE_CONNECTION = RoundtripSink.CLOSE_CONNECTION;
    public static final int PREPARE = RoundtripSink.PREPARE;
    public static final int CREATE_STATEMENT = RoundtripSink.CREATE_STATEMENT;
    public static final int EXECUTE = RoundtripSink.EXECUTE;
    public static final int ADD_BATCH = RoundtripSink.ADD_BATCH;
    public static final int EXECUTE_BATCH = RoundtripSink.EXECUTE_BATCH;
    public static final int CLOSE_STATEMENT = RoundtripSink.CLOSE_STATEMENT;
    public static final int COMMIT = RoundtripSink.COMMIT;
    public static final int ROLLBACK = RoundtripSink.ROLLBACK;
    public static final int SET_AUTO_COMMIT = RoundtripSink.SET_AUTO_COMMIT;
    public static final int CLOSE_RESULT_SET = RoundtripSink.CLOSE_RESULT_SET;
    public static final int PING = RoundtripSink.PING;
    public static final int SESSION = RoundtripSink.SESSION;
    public static final int RESULT_SET = RoundtripSink.RESULT_SET;
    public static final int CLEAR_BATCH = RoundtripSink.CLEAR_BATCH;
    public static final int FETCH_SIZE = RoundtripSink.FETCH_SIZE;
    public static final int MAX_ROWS = RoundtripSink.MAX_ROWS;
    public static final int REQUEST_SERVLET = RoundtripSink.REQUEST_SERVLET;
    public static final int REQUEST_EXCHANGE = RoundtripSink.REQUEST_EXCHANGE;
    public static final int REQUEST_SCHEDULED = RoundtripSink.REQUEST_SCHEDULED;
    public static final int REQUEST_METHOD = RoundtripSink.REQUEST_METHOD;
    public static final int REQUEST_MAIN = RoundtripSink.REQUEST_MAIN;
    public static final int ROUTE = RoundtripSink.ROUTE;
    public static final int REQUEST_MESSAGE = RoundtripSink.REQUEST_MESSAGE;
    public static final int ASYNC_START = RoundtripSink.ASYNC_START;
    public static final int REQUEST_TEST = RoundtripSink.REQUEST_TEST;
    public static final int REQUEST_SET_UP = RoundtripSink.REQUEST_SET_UP;
    public static final int REQUEST_TEAR_DOWN = RoundtripSink.REQUEST_TEAR_DOWN;
    public static final int HAND_OVER = RoundtripSink.HAND_OVER;
    public static final int TASK = RoundtripSink.TASK;
    public static final int TEST_PART = RoundtripSink.TEST_PART;
    public static final int REQUEST_BATCH = RoundtripSink.REQUEST_BATCH;
    public static final int NEXT_CHUNK = RoundtripSink.NEXT_CHUNK;
    public static final int REQUEST_CALL = RoundtripSink.REQUEST_CALL;
    public static final int REQUEST_CALL_MESSAGE = RoundtripSink.REQUEST_CALL_MESSAGE;
    public static final int CALL_CLOSED = RoundtripSink.CALL_CLOSED;
    public static final int REQUEST_GRAPHQL = RoundtripSink.REQUEST_GRAPHQL;
    public static final int ASYNC_COMPLETE = RoundtripSink.ASYNC_COMPLETE;
    public static final int WEB_ARRIVES = RoundtripSink.WEB_ARRIVES;
    public static final int WEB_HANDLED = RoundtripSink.WEB_HANDLED;
    public static final int WEB_RESUMED = RoundtripSink.WEB_RESUMED;
    public static final int WEB_ENDS = RoundtripSink.WEB_ENDS;
    public static final int WEB_WRAPPED = RoundtripSink.WEB_WRAPPED;
    public static final int WEB_SERVED = RoundtripSink.WEB_SERVED;

    private Call() {}

    /** Whether a unit of work may begin or go on there; else it is a call of JDBC. */
    public static boolean isBoundary(int call) {
        return call >= REQUEST_SERVLET;
    }
}
