package java.lang;

/**
 * Where the probe hands over what woven code says. One instance at most is in force, behind
 * {@link RoundtripProbe#sink}.
 *
 * <p>Only JDK types of {@code java.base} appear here: {@code java.sql} is not visible to boot classes on Java 9+.
 * Implementations are called on the application's threads, from inside its calls; {@link RoundtripProbe} catches
 * whatever they throw.
 *
 * <p>The constants name what kind of call a join point is. They are compile-time constants, so whoever uses them does
 * not need this class at run time.
 */
public abstract class RoundtripSink {

    /** {@code Driver.connect(url, properties)}; argument: the URL. */
    public static final int CONNECT = 1;

    /** {@code getConnection} of a data source, {@code DriverManager} or pooled connection; argument: null or the URL. */
    public static final int GET_CONNECTION = 2;

    /** {@code getPooledConnection} and {@code getXAConnection}. */
    public static final int OPEN_POOLED = 3;

    /** {@code Connection.close}. */
    public static final int CLOSE_CONNECTION = 4;

    /** {@code prepareStatement} and {@code prepareCall}; argument: the SQL text; result: the statement. */
    public static final int PREPARE = 5;

    /** {@code createStatement}; result: the statement. */
    public static final int CREATE_STATEMENT = 6;

    /** Every {@code execute…} but the batches; argument: the SQL text, or null on a prepared statement. */
    public static final int EXECUTE = 7;

    /** {@code addBatch}; argument: the SQL text, or null on a prepared statement. */
    public static final int ADD_BATCH = 8;

    /** {@code executeBatch} and {@code executeLargeBatch}. */
    public static final int EXECUTE_BATCH = 9;

    /** {@code Statement.close}. */
    public static final int CLOSE_STATEMENT = 10;

    /** {@code Connection.commit}. */
    public static final int COMMIT = 11;

    /** {@code Connection.rollback}. */
    public static final int ROLLBACK = 12;

    /** {@code setAutoCommit}; argument: the {@link Boolean}. */
    public static final int SET_AUTO_COMMIT = 13;

    /** {@code ResultSet.close}. */
    public static final int CLOSE_RESULT_SET = 14;

    /** {@code Connection.isValid}. */
    public static final int PING = 15;

    /** {@code setReadOnly}, {@code setTransactionIsolation}; {@code setSchema}, {@code setCatalog}, argument: its name. */
    public static final int SESSION = 16;

    /** {@code getResultSet} and {@code getGeneratedKeys}; result: a result set of the statement. */
    public static final int RESULT_SET = 17;

    /** {@code clearBatch}. */
    public static final int CLEAR_BATCH = 18;

    /** {@code setFetchSize}; argument: the {@link Integer}. */
    public static final int FETCH_SIZE = 19;

    /** {@code setMaxRows} and {@code setLargeMaxRows}; argument: the {@link Integer} or {@link Long}. */
    public static final int MAX_ROWS = 20;

    /** An HTTP request through a servlet or filter; argument: an {@code Object[]} of request and response. */
    public static final int REQUEST_SERVLET = 32;

    /** An HTTP request of the JDK's own server; argument: the {@code HttpExchange}. */
    public static final int REQUEST_EXCHANGE = 33;

    /**
     * A scheduled method. Self: the job, and argument: the name of its method, a String constant; or self: Spring's
     * runnable, and argument: null.
     */
    public static final int REQUEST_SCHEDULED = 34;

    /**
     * A configured method; argument: its name as a String constant ({@code com.acme.Job#run}), or an
     * {@code Object[]} of that name and the text-bearing first argument where the option asks for it.
     */
    public static final int REQUEST_METHOD = 35;

    /** A static {@code main} method; argument: the class name, a String constant. */
    public static final int REQUEST_MAIN = 36;

    /** Names the open HTTP request by its route; argument: the template, a String, or what it can be asked of. */
    public static final int ROUTE = 37;

    /**
     * A message is delivered. Self: the listener, and argument: the name of its method, a String constant; or self:
     * Spring's handler, and argument: null.
     */
    public static final int REQUEST_MESSAGE = 38;

    /** {@code ServletRequest.startAsync}; result: the {@code AsyncContext}. */
    public static final int ASYNC_START = 39;

    /** {@code AsyncContext.complete}; self: the {@code AsyncContext}. */
    public static final int ASYNC_COMPLETE = 40;

    /**
     * A test runs. Self: the object of the test class, null for a static method; argument: a String constant, in its first
     * line {@code com.acme.OwnerTest#shows_visits}, in each further line something that is asked of the test. Of a runner
     * that knows more than the class file: a String constant that begins with {@code #} and says what self is; or an
     * {@code Object[]} of that and what the runner passes.
     */
    public static final int REQUEST_TEST = 41;

    /**
     * A part of a test runs: a step of a scenario, or a coroutine from where it was suspended to where it is again. Self:
     * the step, or the coroutine; argument: null.
     */
    public static final int TEST_PART = 44;

    /** What is to be done before tests, on its own; self and argument as for {@link #REQUEST_TEST}. */
    public static final int REQUEST_SET_UP = 42;

    /** What is to be done after tests, on its own; self and argument as for {@link #REQUEST_TEST}. */
    public static final int REQUEST_TEAR_DOWN = 43;

    /**
     * A task is given to another thread, to be run later. Self: the executor, argument: the task; or self: the task, which
     * is being made or started, and argument: what it wraps, or null. Has no end.
     */
    public static final int HAND_OVER = 45;

    /** A task is run that may have been handed over; self: the task. */
    public static final int TASK = 46;

    /**
     * A step of Spring Batch runs a chunk or its tasklet, or all of its chunks. Self: the step or its callback; argument:
     * the {@code ChunkContext}, or the {@code StepExecution}.
     */
    public static final int REQUEST_BATCH = 47;

    /** A step that is running all of its chunks comes to the next one; self: the step; argument: null. */
    public static final int NEXT_CHUNK = 48;

    /** A call of gRPC has all of its request; self: its listener; argument: the {@code ServerCall}. */
    public static final int REQUEST_CALL = 49;

    /** A message of a gRPC call has come; it is a request of its own where many may come. As above. */
    public static final int REQUEST_CALL_MESSAGE = 50;

    /** A gRPC call is answered for good; self: the {@code ServerCall}; argument: its {@code Status}. */
    public static final int CALL_CLOSED = 51;

    /** GraphQL Java executes a document; argument: its {@code ExecutionInput}. */
    public static final int REQUEST_GRAPHQL = 52;

    /**
     * A server has received an HTTP request that belongs to no thread. Self: the exchange, or the request or response that
     * stands for it; argument: what knows method and path, null where self does. Has no end.
     */
    public static final int WEB_ARRIVES = 53;

    /** A thread handles such a request, which begins here unless it has. Argument: the exchange; null where self is it. */
    public static final int WEB_HANDLED = 54;

    /** A thread goes on with such a request; means nothing where it never arrived or is over. Argument as before. */
    public static final int WEB_RESUMED = 55;

    /** The response to such a request is complete, or never will be. Argument as before. Has no end. */
    public static final int WEB_ENDS = 56;

    /** An object is made that stands for an exchange too. Self: the object; argument: what it stands for. Has no end. */
    public static final int WEB_WRAPPED = 57;

    /** A thread serves such a request from its beginning to its end. Argument as before. */
    public static final int WEB_SERVED = 58;

    /** The JVM is told to exit; argument: the {@link Integer} that it shall exit with. Woven on demand only. */
    public static final int EXIT = 63;

    /**
     * A call begins.
     *
     * @param call one of the constants
     * @param self the object called; null for a static method
     * @param argument what the constant says; null allowed
     */
    public abstract void enter(int call, Object self, Object argument);

    /** The call that this thread entered last ends by returning a reference, or null for {@code void}. */
    public abstract void exit(int call, Object result);

    /** The call that this thread entered last ends by returning a number; a boolean is 0 or 1. */
    public abstract void exitNumber(int call, long result);

    /** The call that this thread entered last ends by throwing. */
    public abstract void fail(int call, Throwable thrown);

    /**
     * The test, or the part of one, that this thread entered last ends by returning.
     *
     * @param result what it returns; null for {@code void}
     * @return what the test shall fail with instead; null where it may return
     */
    public abstract Throwable exitTest(int call, Object result);

    /** A parameter is set to a value of an integral type, or a boolean as 0 or 1. Position counts from 1. */
    public abstract void bindNumber(Object statement, int position, long value);

    /** A parameter is set to any other value; null means SQL NULL. The value is hashed, never kept. */
    public abstract void bind(Object statement, int position, Object value);

    /** A getter of a result set begins: the column by index, counting from 1. */
    public abstract void beginRead(Object resultSet, int column);

    /** A getter of a result set begins: the column by its label. */
    public abstract void beginRead(Object resultSet, String label);

    /** The getter that this thread began last returns a value of an integral type. */
    public abstract void readNumber(long value);

    /** The getter that this thread began last returns any other value; null allowed. The value is hashed, never kept. */
    public abstract void read(Object value);

    /** {@code ResultSet.next}, or another move to a row, begins. */
    public abstract void beginRow(Object resultSet);

    /** The move that this thread began last returns. */
    public abstract void row(boolean present);

    /** Something of ours threw inside the entry that serves this kind of call; 0 for binds, reads and rows. */
    public abstract void trouble(int call, Throwable thrown);
}
