package dev.roundtrip.engine.options;

/** Every option, declared once; the reader, the command {@code options} and the documentation all ask here. */
public enum Option {
    OUTPUT(
            "output",
            OptionType.PLACE,
            null,
            "none",
            "directory for the recording, `roundtrip-<pid>-<start>.json`, written at exit and after each `interval`",
            "one file, written on a thread of ours"),
    REPORT(
            "report",
            OptionType.REPORTS,
            "console",
            "console",
            "the forms in which the run is told; without `console` nothing is printed",
            "none while the program runs"),
    CONSOLE("console", OptionType.CONSOLE, "stderr", "stderr", "where the summary is printed", "none"),
    INTERVAL(
            "interval",
            OptionType.DURATION,
            null,
            "none",
            "print and write a summary this often while the program runs",
            "one thread, and the work of a summary each time"),
    DURATION(
            "duration",
            OptionType.DURATION,
            null,
            "none",
            "watch this long only, then tell the summary and take everything out of the program again",
            "one thread that sleeps"),
    FAIL(
            "fail",
            OptionType.KINDS,
            null,
            "none",
            "findings that fail the run: in a test the test fails, else the exit code becomes 1",
            "none"),
    FAIL_GRADE(
            "fail-grade",
            OptionType.GRADE,
            "confirmed",
            "confirmed",
            "how sure a finding must be to fail the run",
            "none, but `likely` can be wrong"),
    BASELINE(
            "baseline",
            OptionType.PLACE,
            null,
            "none",
            "file of findings that are known and do not fail the run, `roundtrip-baseline.json`",
            "one file, read when the run is judged"),
    APP(
            "app",
            OptionType.PACKAGES,
            null,
            "all but known libraries",
            "packages whose classes count as your code when a line is named",
            "none"),
    REQUEST(
            "request",
            OptionType.METHODS,
            null,
            "none",
            "methods that are a unit of work; `[0]` adds the text of the first argument to the name",
            "two calls of the probe each time the method runs"),
    IGNORE(
            "ignore",
            OptionType.PATTERNS,
            null,
            "none",
            "endpoints, call sites and loops whose findings are left out; how many is told at the end",
            "none"),
    PROPAGATE(
            "propagate",
            OptionType.WAYS,
            "executors:fork-join:virtual-threads",
            "`executors`, `fork-join`, `virtual-threads`",
            "how work that a request hands to other threads is followed, so that it belongs to the request",
            "tens of nanoseconds for each task that a request hands over, a few for any other"),
    RTT(
            "rtt",
            OptionType.DURATION,
            null,
            "measured",
            "round-trip time to the database that costs are projected to; unasked, an N+1 is projected to `1ms` where it is below `0.2ms`",
            "none"),
    N_PLUS_ONE_THRESHOLD(
            "n-plus-one.threshold",
            OptionType.NUMBER,
            null,
            "by grade",
            "repeats of one query in a request from which it is reported",
            "none, but low numbers are noisy"),
    BUILD(
            "build",
            OptionType.BUILD,
            null,
            "none",
            "the tool whose commands messages name; the Maven plugin sets it",
            "none"),
    ENABLED("enabled", OptionType.SWITCH, "true", "true", "`false`: the agent does nothing at all", "none"),
    CONFIG("config", OptionType.PLACE, null, "none", "properties file with more options", "one file read at start");

    private final String key;
    private final OptionType type;
    private final String defaultText;
    private final String defaultWords;
    private final String meaning;
    private final String cost;

    Option(String key, OptionType type, String defaultText, String defaultWords, String meaning, String cost) {
        this.key = key;
        this.type = type;
        this.defaultText = defaultText;
        this.defaultWords = defaultWords;
        this.meaning = meaning;
        this.cost = cost;
    }

    /** As users type it in the agent string. */
    public String key() {
        return key;
    }

    /** As users type it in the environment: {@code ROUNDTRIP_FAIL_GRADE}. */
    public String environmentKey() {
        StringBuilder name = new StringBuilder(Sources.ENVIRONMENT);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            name.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : '_');
        }
        return name.toString();
    }

    OptionType type() {
        return type;
    }

    /** Null where the option has no default. */
    public String defaultText() {
        return defaultText;
    }

    /** What happens without the option, in words; never null. */
    public String defaultWords() {
        return defaultWords;
    }

    /** How a value is written, with its unit; code stands in back-ticks. */
    public String valueWords() {
        return type.written();
    }

    /** One line for the documentation; code stands in back-ticks. */
    public String meaning() {
        return meaning;
    }

    /** What turning it on costs the program. */
    public String cost() {
        return cost;
    }
}
