package dev.roundtrip.javaagent.cli;

import dev.roundtrip.report.Report;
import dev.roundtrip.report.Reports;
import dev.roundtrip.report.files.RecordingFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "  " + CommandLineProgram.NAME + " report target/roundtrip/roundtrip-4711.json",
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
            description = "console, json, github, markdown or junit.")
    private String format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Report report = Reports.named(format);
        if (report == null) {
            throw new ParameterException(
                    spec.commandLine(), "unknown format " + format + "; there are " + String.join(", ", names()));
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        report.write(RecordingFiles.readAll(recordings), text);
        spec.commandLine().getOut().print(new String(text.toByteArray(), StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Report report : Reports.all()) {
            names.add(report.name());
        }
        return names;
    }
}
