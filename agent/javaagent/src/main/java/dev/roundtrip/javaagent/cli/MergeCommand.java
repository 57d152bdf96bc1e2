package dev.roundtrip.javaagent.cli;

import dev.roundtrip.javaagent.life.file.RecordingFile;
import dev.roundtrip.report.files.RecordingFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one recording of several. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Adds recordings up into one; distributions are merged without loss.",
        footer = {
            "",
            "Example:",
            "  " + CommandLineProgram.NAME + " merge target/roundtrip/roundtrip-*.json -o all.json"
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "RECORDING", description = "The recordings to add up.")
    private List<Path> recordings;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; one that exists is replaced.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        RecordingFile.write(RecordingFiles.readAll(recordings), output);
        return 0;
    }
}
