package dev.roundtrip.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the recordings of all modules as one report, in any of the formats of the command report. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends OverRecordings {

    /** The formats, as java -jar roundtrip-agent.jar report --help names them. */
    @Parameter(property = "roundtrip.formats", defaultValue = "console,markdown,junit")
    private List<String> formats;

    /** Where report-FORMAT goes; target/roundtrip of the project that the build was started in by default. */
    @Parameter(property = "roundtrip.reportDirectory")
    private File reportDirectory;

    @Override
    void act(List<RecordingDirectory> directories) throws IOException, MojoExecutionException {
        List<String> recordings = new ArrayList<>();
        for (RecordingDirectory directory : directories) {
            directory.recordings().forEach(recording -> recordings.add(recording.toString()));
        }
        if (recordings.isEmpty()) {
            getLog().warn("no report: no test left a recording");
            return;
        }
        for (String format : formats) {
            write(format.trim(), recordings);
        }
    }

    private void write(String format, List<String> recordings) throws IOException, MojoExecutionException {
        List<String> command = new ArrayList<>();
        command.add("report");
        command.addAll(recordings);
        command.add("--format");
        command.add(format);
        command.add("--output");
        Path file = ReportFile.in(reportDirectory(reportDirectory), format);
        command.add(file.toString());
        CommandRun run = CommandRun.of(command);
        if (run.exitCode() != 0) {
            throw new MojoExecutionException(String.join("\n", run.errorLines()));
        }
        getLog().info(format + ": " + file);
    }
}
