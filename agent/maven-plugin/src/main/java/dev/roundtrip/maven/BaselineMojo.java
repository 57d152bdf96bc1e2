package dev.roundtrip.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes what the tests ran into, in all modules, to the baseline: check lets it pass from then on. To be said by hand
 * after a build, and committed; in CI it refuses.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends OverRecordings {

    // One file for all: what only another module shows would look solved.
    @Override
    boolean canActAlone() {
        return false;
    }

    @Override
    void act(List<RecordingDirectory> directories) throws IOException, MojoExecutionException {
        List<String> command = new ArrayList<>();
        command.add("baseline");
        for (RecordingDirectory directory : directories) {
            if (directory.isUsed()) {
                command.add(directory.toString());
            }
        }
        if (command.size() == 1) {
            throw new MojoExecutionException(
                    "no baseline: no test left a recording in " + directories.get(0) + "; run mvn verify first");
        }
        command.add("-o");
        command.add(baseline().place().toString());
        if (prunes()) {
            command.add("--prune");
        }
        CommandRun run = CommandRun.of(command);
        run.outputLines().forEach(getLog()::info);
        if (run.exitCode() != 0) {
            throw new MojoExecutionException(String.join("\n", run.errorLines()));
        }
        run.errorLines().forEach(getLog()::warn);
    }
}
