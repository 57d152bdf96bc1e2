package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.options.GateOptions;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.console.BaselineReport;
import dev.roundtrip.report.console.GateReport;
import dev.roundtrip.report.files.BaselineFile;
import dev.roundtrip.report.files.GateInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The gate over recordings: of one run, or of all forks and modules of a build. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Fails on findings in recordings: all confirmed ones, unless told otherwise.",
        footer = {
            "",
            "Exit codes: 0 clean, 1 findings over the limit, 2 usage, 3 nothing observed or a",
            "recording unreadable. Nothing observed is not clean: it proves nothing.",
            "",
            "Examples:",
            "  " + CommandLineProgram.NAME + " check target/roundtrip",
            "  " + CommandLineProgram.NAME + " check */target/roundtrip --fail n-plus-one",
            "  " + CommandLineProgram.NAME + " check roundtrip-4711.json --fail-grade likely",
            "  " + CommandLineProgram.NAME + " check */target/roundtrip --baseline " + BaselineFile.NAME
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORDING",
            description = "Files that the option output= left behind, or directories of such files.")
    private List<Path> places;

    @Option(
            names = "--fail",
            paramLabel = "KINDS",
            defaultValue = "all",
            description = "Kinds of findings that fail, separated by commas, or all (the default).")
    private String kinds;

    @Option(
            names = "--fail-grade",
            paramLabel = "GRADE",
            defaultValue = "confirmed",
            description = "How sure they must be: confirmed (the default) or likely.")
    private String grade;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What is known already; the command baseline writes it.")
    private Path baseline;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GatePolicy policy = policy();
        Gate gate = new Gate(baseline == null ? policy : policy.with(BaselineFile.read(baseline), LocalDate.now()));
        GateInput input = GateInput.read(places);
        Verdict verdict = gate.judge(input.recording());
        tell(input.recording(), verdict, input.remarks());
        return verdict.outcome().exitCode();
    }

    private GatePolicy policy() {
        try {
            return GateOptions.policy(kinds, grade);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }

    private void tell(Recording recording, Verdict verdict, List<String> remarks) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        for (String remark : remarks) {
            err.println("roundtrip: " + remark);
        }
        for (String remark : BaselineReport.remarks(verdict.baseline())) {
            err.println("roundtrip: " + remark);
        }
        for (String caveat : GateReport.caveats(recording)) {
            err.println("roundtrip: " + caveat);
        }
        out.print(GateReport.blocks(recording, verdict));
        boolean proven = verdict.outcome() != Outcome.INCONCLUSIVE;
        (proven ? out : err).println("roundtrip: " + GateReport.conclusion(recording, verdict));
    }
}
