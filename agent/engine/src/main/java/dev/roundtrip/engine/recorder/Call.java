package dev.roundtrip.engine.recorder;

/**
 * The kinds of calls, as the probe numbers and describes them: {@code java.lang.RoundtripSink}. The one place of this
 * room that names the probe; the numbers are copied at compile time.
 */
final class Call {

    static final int CONNECT = RoundtripSink.CONNECT;
    static final int GET_CONNECTION = RoundtripSink.GET_CONNECTION;
    static final int OPEN_POOLED = RoundtripSink.OPEN_POOLED;
    static final int CLOSE_CONNECTION = RoundtripSink.CLOSE_CONNECTION;
    static final int PREPARE = RoundtripSink.PREPARE;
    static final int CREATE_STATEMENT = RoundtripSink.CREATE_STATEMENT;
    static final int EXECUTE = RoundtripSink.EXECUTE;
    static final int ADD_BATCH = RoundtripSink.ADD_BATCH;
    static final int EXECUTE_BATCH = RoundtripSink.EXECUTE_BATCH;
    static final int CLOSE_STATEMENT = RoundtripSink.CLOSE_STATEMENT;
    static final int COMMIT = RoundtripSink.COMMIT;
    static final int ROLLBACK = RoundtripSink.ROLLBACK;
    static final int SET_AUTO_COMMIT = RoundtripSink.SET_AUTO_COMMIT;
    static final int CLOSE_RESULT_SET = RoundtripSink.CLOSE_RESULT_SET;
    static final int PING = RoundtripSink.PING;
    static final int SESSION = RoundtripSink.SESSION;
    static final int RESULT_SET = RoundtripSink.RESULT_SET;
    static final int CLEAR_BATCH = RoundtripSink.CLEAR_BATCH;
    static final int FETCH_SIZE = RoundtripSink.FETCH_SIZE;
    static final int MAX_ROWS = RoundtripSink.MAX_ROWS;
    static final int REQUEST_SERVLET = RoundtripSink.REQUEST_SERVLET;
    static final int REQUEST_EXCHANGE = RoundtripSink.REQUEST_EXCHANGE;
    static final int REQUEST_SCHEDULED = RoundtripSink.REQUEST_SCHEDULED;
    static final int REQUEST_METHOD = RoundtripSink.REQUEST_METHOD;
    static final int REQUEST_MAIN = RoundtripSink.REQUEST_MAIN;
    static final int ROUTE = RoundtripSink.ROUTE;
    static final int REQUEST_MESSAGE = RoundtripSink.REQUEST_MESSAGE;
    static final int ASYNC_START = RoundtripSink.ASYNC_START;
    static final int REQUEST_TEST = RoundtripSink.REQUEST_TEST;
    static final int REQUEST_SET_UP = RoundtripSink.REQUEST_SET_UP;
    static final int REQUEST_TEAR_DOWN = RoundtripSink.REQUEST_TEAR_DOWN;
    static final int HAND_OVER = RoundtripSink.HAND_OVER;
    static final int TASK = RoundtripSink.TASK;
    static final int TEST_PART = RoundtripSink.TEST_PART;
    static final int REQUEST_BATCH = RoundtripSink.REQUEST_BATCH;
    static final int NEXT_CHUNK = RoundtripSink.NEXT_CHUNK;
    static final int REQUEST_CALL = RoundtripSink.REQUEST_CALL;
    static final int REQUEST_CALL_MESSAGE = RoundtripSink.REQUEST_CALL_MESSAGE;
    static final int CALL_CLOSED = RoundtripSink.CALL_CLOSED;
    static final int REQUEST_GRAPHQL = RoundtripSink.REQUEST_GRAPHQL;
    static final int ASYNC_COMPLETE = RoundtripSink.ASYNC_COMPLETE;
    static final int WEB_ARRIVES = RoundtripSink.WEB_ARRIVES;
    static final int WEB_HANDLED = RoundtripSink.WEB_HANDLED;
    static final int WEB_RESUMED = RoundtripSink.WEB_RESUMED;
    static final int WEB_ENDS = RoundtripSink.WEB_ENDS;
    static final int WEB_WRAPPED = RoundtripSink.WEB_WRAPPED;
    static final int WEB_SERVED = RoundtripSink.WEB_SERVED;

    private Call() {}
}
