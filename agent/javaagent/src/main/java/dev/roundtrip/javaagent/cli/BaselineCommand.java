package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.baseline.BaselineUpdate;
import dev.roundtrip.report.console.gate.BaselineReport;
import dev.roundtrip.report.console.gate.GateReport;
import dev.roundtrip.report.console.text.SafeLine;
import dev.roundtrip.report.files.BaselineFile;
import dev.roundtrip.report.files.BuildServer;
import dev.roundtrip.report.files.GateInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Accepts what is there, so that only what is new fails. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description = "Writes down what recordings show, so that check --baseline fails on what is new only.",
        footer = {
            "",
            "Review the file and commit it. Reasons, owners and dates that people wrote into it stay.",
            "On a build server nothing is written: a build that accepts its own findings checks nothing.",
            "",
            "Examples:",
            "  " + CommandLineProgram.NAME + " baseline */target/roundtrip",
            "  " + CommandLineProgram.NAME + " baseline */target/roundtrip --prune",
            "  " + CommandLineProgram.NAME + " check */target/roundtrip --baseline " + BaselineFile.NAME
        })
final class BaselineCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORDING",
            description = "Files that the option output= left behind, or directories of such files.")
    private List<Path> places;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = BaselineFile.NAME,
            description = "The baseline; " + BaselineFile.NAME + " if not named.")
    private Path file;

    @Option(
            names = "--prune",
            description = "Accept nothing; only take out what is solved and lower numbers that have shrunk.")
    private boolean prune;

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String server = BuildServer.named(program.environment());
        if (server != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no baseline is written on a build server (" + server + " is set); write it where it is reviewed");
        }
        if (prune && !Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), "--prune: there is no " + file + " to take anything out of");
        }
        Baseline before = Files.exists(file) ? BaselineFile.read(file) : Baseline.EMPTY;
        GateInput input = GateInput.read(places);
        BaselineUpdate update = prune
                ? BaselineUpdate.prune(input.recording(), before)
                : BaselineUpdate.accept(input.recording(), before);
        return tell(input, update);
    }

    private int tell(GateInput input, BaselineUpdate update) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        for (String remark : input.remarks()) {
            err.println("roundtrip: " + SafeLine.of(remark));
        }
        Verdict proof = new Gate(GatePolicy.nothing()).judge(input.recording());
        if (proof.outcome() == Outcome.INCONCLUSIVE) {
            err.println(
                    "roundtrip: " + file + " is not written, since " + GateReport.conclusion(input.recording(), proof));
            return proof.outcome().exitCode();
        }
        BaselineFile.write(update.baseline(), file);
        PrintWriter out = spec.commandLine().getOut();
        out.print(BaselineReport.worthFixing(input.recording(), update));
        out.println("roundtrip: " + file + ", " + BaselineReport.conclusion(update));
        out.flush();
        return 0;
    }
}
