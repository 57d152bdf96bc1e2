package dev.roundtrip.javaagent.life.sink;

import dev.roundtrip.engine.recorder.Recorder;
import dev.roundtrip.javaagent.life.gate.TestGate;
import dev.roundtrip.javaagent.life.say.Failure;

/**
 * Hands what the probe hears to the recorder, but for the kinds of calls that our own failures have switched off: of
 * those that were under way at that moment the recorder hears the end, or their threads would seem to be in them for
 * ever.
 */
public class ProbeSink extends RoundtripSink {
    private static final int VALUES = 0;

    private final Recorder recorder;
    private final Troubles troubles;
    private final TestGate tests;

    public ProbeSink(Recorder recorder, Troubles troubles, TestGate tests) {
        this.recorder = recorder;
        this.troubles = troubles;
        this.tests = tests;
    }

    @Override
    public void enter(int call, Object self, Object argument) {
        if (RoundtripProbe.exhausted) {
            ranOutOfStack();
        }
        if (!troubles.isOff(call)) {
            recorder.enter(call, self, argument);
        }
    }

    @Override
    public void exit(int call, Object result) {
        if (!troubles.isOff(call)) {
            recorder.exit(call, result);
        } else {
            recorder.drop(call);
        }
    }

    @Override
    public void exitNumber(int call, long result) {
        if (!troubles.isOff(call)) {
            recorder.exitNumber(call, result);
        } else {
            recorder.drop(call);
        }
    }

    @Override
    public void fail(int call, Throwable thrown) {
        if (tests.isHandedOut(thrown)) {
            // The woven code sees what it was given to throw; its call has ended already.
            return;
        }
        if (call == REQUEST_TEST && SkippedTests.include(thrown)) {
            tests.isSkipped();
        }
        if (!troubles.isOff(call)) {
            recorder.fail(call, thrown);
        } else {
            recorder.drop(call);
        }
        if (call == REQUEST_TEST) {
            tests.isLeft();
        }
    }

    @Override
    public Throwable exitTest(int call, Object result) {
        tests.isLeft();
        exit(call, result);
        return tests.takeFailure();
    }

    @Override
    public void bindNumber(Object statement, int position, long value) {
        if (!troubles.isOff(VALUES)) {
            recorder.bindNumber(statement, position, value);
        }
    }

    @Override
    public void bind(Object statement, int position, Object value) {
        if (!troubles.isOff(VALUES)) {
            recorder.bind(statement, position, value);
        }
    }

    @Override
    public void beginRead(Object resultSet, int column) {
        if (!troubles.isOff(VALUES)) {
            recorder.beginRead(resultSet, column);
        }
    }

    @Override
    public void beginRead(Object resultSet, String label) {
        if (!troubles.isOff(VALUES)) {
            recorder.beginRead(resultSet, label);
        }
    }

    @Override
    public void readNumber(long value) {
        if (!troubles.isOff(VALUES)) {
            recorder.readNumber(value);
        }
    }

    @Override
    public void read(Object value) {
        if (!troubles.isOff(VALUES)) {
            recorder.read(value);
        }
    }

    @Override
    public void beginRow(Object resultSet) {
        if (!troubles.isOff(VALUES)) {
            recorder.beginRow(resultSet);
        }
    }

    @Override
    public void row(boolean present) {
        if (!troubles.isOff(VALUES)) {
            recorder.row(present);
        }
    }

    @Override
    public void trouble(int call, Throwable thrown) {
        if (thrown instanceof StackOverflowError && !Failure.isOfOurRecursion(thrown)) {
            ranOutOfStack();
        } else {
            troubles.happened(call, thrown);
        }
    }

    /** The application's affair, and no reason to give anything up. */
    private void ranOutOfStack() {
        RoundtripProbe.exhausted = false;
        recorder.ranOutOfStack();
        troubles.ranOutOfStack();
    }
}
