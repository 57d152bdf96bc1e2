package dev.roundtrip.javaagent.life.sink;

import dev.roundtrip.engine.recorder.Recorder;
import dev.roundtrip.javaagent.life.gate.ProgramExit;
import dev.roundtrip.javaagent.life.gate.TestGate;

/** Also listens for how the program ends; in force only where the exit code may have to be changed. */
public final class ExitSink extends ProbeSink {
    private final ProgramExit exit;

    public ExitSink(Recorder recorder, Troubles troubles, TestGate tests, ProgramExit exit) {
        super(recorder, troubles, tests);
        this.exit = exit;
    }

    @Override
    public void enter(int call, Object self, Object argument) {
        if (call == EXIT) {
            exit.asked(argument);
            return;
        }
        if (call == REQUEST_MAIN) {
            exit.mainBegins();
        }
        super.enter(call, self, argument);
    }

    @Override
    public void exit(int call, Object result) {
        if (call == REQUEST_MAIN) {
            exit.mainEnds(false);
        }
        super.exit(call, result);
    }

    @Override
    public void fail(int call, Throwable thrown) {
        if (call == REQUEST_MAIN) {
            exit.mainEnds(true);
        }
        if (call != EXIT) {
            super.fail(call, thrown);
        }
    }
}
