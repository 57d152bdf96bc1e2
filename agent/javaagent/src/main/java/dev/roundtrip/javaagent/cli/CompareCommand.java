package dev.roundtrip.javaagent.cli;

import dev.roundtrip.report.console.compare.Comparison;
import dev.roundtrip.report.files.RecordingFiles;
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

    private static final String ENDING = ".json";

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The recording from before the change.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The recording from after the change.")
    private Path after;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean alike = before.getFileName().equals(after.getFileName());
        String text = Comparison.render(
                title(before, alike), RecordingFiles.read(before), title(after, alike), RecordingFiles.read(after));
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** The file's name without its ending; of files with one name, the whole path, of which the middle may be cut. */
    private static String title(Path recording, boolean whole) {
        String name = (whole ? recording : recording.getFileName()).toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
