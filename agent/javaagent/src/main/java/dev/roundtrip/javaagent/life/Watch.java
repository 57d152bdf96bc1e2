package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.detect.EndpointJudge;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.options.Options;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.Recorder;
import dev.roundtrip.engine.recorder.RecorderSettings;
import dev.roundtrip.engine.recorder.jdbc.ReadGate;
import dev.roundtrip.engine.recording.Ledger;
import dev.roundtrip.engine.shape.Shapes;
import dev.roundtrip.javaagent.life.file.RecordingName;
import dev.roundtrip.javaagent.life.file.StartedMark;
import dev.roundtrip.javaagent.life.gate.ExitGate;
import dev.roundtrip.javaagent.life.gate.JudgingPolicy;
import dev.roundtrip.javaagent.life.gate.ProgramExit;
import dev.roundtrip.javaagent.life.gate.TestGate;
import dev.roundtrip.javaagent.life.gate.TestRunners;
import dev.roundtrip.javaagent.life.say.Console;
import dev.roundtrip.javaagent.life.say.ConsoleTarget;
import dev.roundtrip.javaagent.life.say.Notices;
import dev.roundtrip.javaagent.life.sink.ExitSink;
import dev.roundtrip.javaagent.life.sink.ProbeSink;
import dev.roundtrip.javaagent.life.sink.Troubles;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;

/**
 * Everything that one run is made of, put together: probe, recorder, judge, ledger, and who tells of it.
 *
 * <p>Built before main, so nothing in here may start a thread, a logger or a file system by being constructed.
 */
public final class Watch {
    private final Settings settings;
    private final RecorderSettings units;
    private final Notices notices;
    private final Troubles troubles;
    private final LeftOut leftOut;
    private final Ledger ledger;
    private final Judge judge;
    private final Console console;
    private final Teller teller;
    private final Recorder recorder;
    private final ProgramExit exit;
    private final TestGate tests;
    private final ExitGate gate;
    private final boolean testRunner;

    /** Null without a limit of time, and until it is known what ends it. */
    private Period period;

    /**
     * @param units what the recorder needs to know of the program
     * @param out the standard output stream that the JVM started with
     */
    public Watch(Options options, RecorderSettings units, PrintStream out, Notices notices) {
        this.settings = new Settings(options);
        this.units = units;
        this.notices = notices;
        this.troubles = new Troubles(notices);
        this.leftOut = new LeftOut(settings.ignored());
        this.ledger = new Ledger(new EndpointJudge(settings.detection(), leftOut), settings.rttNanos());
        this.judge = new Judge(settings.detection(), leftOut);
        this.console = settings.silent() ? null : new Console(ConsoleTarget.of(settings.console(), out, notices));
        this.teller = new Teller(console, settings.intervalNanos(), notices);
        this.recorder = new Recorder(units, new Shapes(), new FinishedRequests(), new Reading());
        this.exit = new ProgramExit(units.mainThread);
        this.testRunner = TestRunners.include(units.program);
        JudgingPolicy policy = new JudgingPolicy(settings.gate(), settings.baseline(), notices);
        this.tests = new TestGate(policy, leftOut, settings.accepting());
        this.gate = policy.isEmpty() ? null : new ExitGate(policy, exit, tests, testRunner, notices);
    }

    /** From now on calls are recorded; the summary comes at the end of the JVM. */
    public void begin(Weave weave) {
        if (gate != null) {
            recorder.testsCanFail();
        }
        Run run = new Run(ledger, leftOut, recorder, troubles, weave, units);
        RecordingName name = RecordingName.ofThisProcess();
        StartedMark mark = StartedMark.in(settings.output(), name);
        Summary summary = new Summary(run, console, settings.output(), name, mark, notices);
        teller.useFor(summary);
        Ending ending = new Ending(recorder, teller, summary, gate, notices);
        Thread hook = ending.hook();
        Runtime.getRuntime().addShutdownHook(hook);
        RoundtripProbe.sink =
                gate == null ? new ProbeSink(recorder, troubles, tests) : new ExitSink(recorder, troubles, tests, exit);
        period = settings.durationNanos() > 0
                ? new Period(settings.durationNanos(), ending, hook, weave, notices)
                : null;
    }

    /** The time that it was given, if any, begins: all is woven that was loaded before. */
    public void beginPeriod() {
        if (period != null) {
            period.begin();
        }
    }

    /** What may change the exit code, to be run when all else of the JVM has ended; null where nothing does. */
    public ExitGate gate() {
        return gate;
    }

    private final class FinishedRequests implements Recorder.Listener {
        @Override
        public void finished(RequestRecord request) {
            List<Finding> findings = tests.withoutAllowed(request, judge.judge(request));
            List<Finding> fresh = ledger.add(request, findings);
            boolean toldByTest = tests.told(request, findings);
            // What the program as a whole shows stands in the summary, which follows at once.
            boolean silent = toldByTest || request.kind() == RequestKind.MAIN || mayPrepareTests(request);
            teller.finished(silent ? Collections.<Finding>emptyList() : fresh);
        }
    }

    // In a JVM that is going to run tests; afterwards the ledger knows.
    private boolean mayPrepareTests(RequestRecord request) {
        return testRunner && request.isOutsideTests();
    }

    private static final class Reading implements ReadGate {
        @Override
        public void reading(boolean wanted) {
            RoundtripProbe.reading = wanted;
        }
    }
}
