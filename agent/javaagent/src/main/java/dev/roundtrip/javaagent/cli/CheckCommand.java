package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.gate.BlindSpot;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.limit.Limit;
import dev.roundtrip.engine.gate.limit.Measure;
import dev.roundtrip.engine.options.GateOptions;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.gate.GateReport;
import dev.roundtrip.report.console.text.SafeLine;
import dev.roundtrip.report.files.BaselineFile;
import dev.roundtrip.report.files.FileFailure;
import dev.roundtrip.report.files.GateInput;
import dev.roundtrip.report.files.ReportFile;
import dev.roundtrip.report.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
            "Exit codes: 0 clean, 1 findings over the limit, 2 usage, 3 nothing observed, or a file",
            "unreadable or not written. Nothing observed is not clean: it proves nothing.",
            "",
            "Examples:",
            "  " + CommandLineProgram.NAME + " check target/roundtrip",
            "  " + CommandLineProgram.NAME + " check */target/roundtrip --fail n-plus-one",
            "  " + CommandLineProgram.NAME + " check target/roundtrip --max-statements 'GET /owners/*=20'",
            "  " + CommandLineProgram.NAME + " check roundtrip-4711-*.json --fail-grade likely",
            "  " + CommandLineProgram.NAME + " check */target/roundtrip --baseline " + BaselineFile.NAME,
            "  " + CommandLineProgram.NAME + " check target/roundtrip --report sarif=target/roundtrip.sarif"
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
            names = "--max-statements",
            paramLabel = "[NAME=]N",
            description = "The most statements in one unit of work; with a name, in those that it fits.")
    private List<String> statements = new ArrayList<>();

    @Option(
            names = "--max-connections",
            paramLabel = "[NAME=]N",
            description = "The most connections that one unit of work may take.")
    private List<String> connections = new ArrayList<>();

    @Option(
            names = "--max-cost",
            paramLabel = "[NAME=]TIME",
            description = "What one finding may cost in a typical unit of work that shows it, such as 50ms.")
    private List<String> costs = new ArrayList<>();

    @Option(
            names = "--request",
            paramLabel = "NAME",
            description = "Judge the units of work of this name only; * stands for any text.")
    private List<String> requests = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What is known already; the command baseline writes it.")
    private Path baseline;

    @Option(
            names = "--allow-nothing",
            description = "Recordings without a single JDBC call are no failure: code 0 instead of 3.")
    private boolean allowNothing;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description =
                    "Also tell the verdict as sarif, gitlab, junit, github, markdown ... ; FILE - is standard output.")
    private List<String> reports = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GatePolicy policy = policy();
        List<ReportFile> files = reportFiles();
        clear(files);
        Gate gate = new Gate(baseline == null ? policy : policy.with(BaselineFile.read(baseline), LocalDate.now()));
        GateInput input = GateInput.read(places);
        Verdict verdict = gate.judge(input.recording());
        tell(input.recording(), verdict, input.remarks());
        boolean written = write(files, new Told(input.recording(), verdict, SourceTree.below(new File("."))));
        boolean allowed = allowNothing && sawNothing(verdict);
        Outcome outcome = allowed ? Outcome.CLEAN : verdict.outcome();
        return written || outcome == Outcome.VIOLATED ? outcome.exitCode() : ReadingErrors.EXIT_CODE;
    }

    private void clear(List<ReportFile> files) {
        for (ReportFile file : files) {
            try {
                file.clear();
            } catch (IOException e) {
                spec.commandLine().getErr().println("roundtrip: " + FileFailure.inWords(e));
            }
        }
    }

    /** Each is tried: one that cannot be written keeps none of the others back, nor the verdict. */
    private boolean write(List<ReportFile> files, Told told) {
        boolean all = true;
        ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();
        for (ReportFile file : files) {
            try {
                file.write(told, standardOutput);
            } catch (IOException e) {
                spec.commandLine().getErr().println("roundtrip: " + SafeLine.of(FileFailure.inWords(e)));
                all = false;
            }
        }
        spec.commandLine().getOut().print(new String(standardOutput.toByteArray(), StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
        return all;
    }

    // Calls that belong to no unit of work are something that was seen and not understood.
    private static boolean sawNothing(Verdict verdict) {
        return verdict.unmatched().isEmpty()
                && (verdict.blindSpot() == BlindSpot.NO_JDBC || verdict.blindSpot() == BlindSpot.BLIND);
    }

    private List<ReportFile> reportFiles() {
        try {
            List<ReportFile> files = new ArrayList<>();
            for (String report : reports) {
                files.add(ReportFile.parse(report));
            }
            return files;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }

    private GatePolicy policy() {
        try {
            List<Limit> limits = GateOptions.limits(Measure.STATEMENTS, statements);
            limits.addAll(GateOptions.limits(Measure.CONNECTIONS, connections));
            limits.addAll(GateOptions.limits(Measure.COST, costs));
            return GateOptions.policy(kinds, grade).with(limits).only(GateOptions.patterns(requests));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }

    private void tell(Recording recording, Verdict verdict, List<String> remarks) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        for (String remark : remarks) {
            err.println("roundtrip: " + SafeLine.of(remark));
        }
        for (String remark : GateReport.remarks(verdict)) {
            err.println("roundtrip: " + SafeLine.of(remark));
        }
        for (String caveat : GateReport.caveats(recording)) {
            err.println("roundtrip: " + caveat);
        }
        for (String note : GateReport.notes(recording)) {
            err.println("roundtrip: " + note);
        }
        out.print(GateReport.blocks(recording, verdict));
        boolean proven = verdict.outcome() != Outcome.INCONCLUSIVE;
        (proven ? out : err).println("roundtrip: " + GateReport.conclusion(recording, verdict));
    }
}
