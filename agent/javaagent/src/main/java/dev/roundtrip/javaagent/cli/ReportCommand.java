package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.files.RecordingFiles;
import dev.roundtrip.report.files.ReportFile;
import dev.roundtrip.report.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells recordings again, in any format. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Prints one recording, or several as one.",
        footer = {
            "",
            "Examples:",
            "  " + CommandLineProgram.NAME + " report target/roundtrip/roundtrip-4711-*.json",
            "  " + CommandLineProgram.NAME + " report a.json b.json --format json",
            "  " + CommandLineProgram.NAME + " report target/roundtrip/roundtrip-*.json --format github"
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "RECORDING", description = "A file that the option output= left behind.")
    private List<Path> recordings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "console",
            description = "console, json, github, markdown, junit, sarif or gitlab.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, for its owner only; standard output if not named.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Report report = report();
        Recording recording = RecordingFiles.readAll(recordings);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ReportFile.of(report, file)
                .write(new Told(recording, Told.of(recording).verdict, SourceTree.below(new File("."))), text);
        spec.commandLine().getOut().print(new String(text.toByteArray(), StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Report report() {
        try {
            return ReportFile.named(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage());
        }
    }
}
