package dev.roundtrip.javaagent.cli;

import dev.roundtrip.report.console.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows two recordings side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Prints two recordings side by side: before a change and after it.",
        footer = {"", "Example:", "  " + CommandLineProgram.NAME + " compare before.json after.json"})
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The recording from before the change.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The recording from after the change.")
    private Path after;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String text =
                Comparison.render(title(before), RecordingFiles.read(before), title(after), RecordingFiles.read(after));
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String title(Path recording) {
        return recording.getFileName().toString();
    }
}
