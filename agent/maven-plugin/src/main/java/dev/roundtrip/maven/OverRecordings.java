package dev.roundtrip.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal over the recordings of all modules, which acts once, in the module that comes to it last. */
abstract class OverRecordings extends JudgingGoal {

    /**
     * Act for each module by itself, as soon as it comes to the goal, instead of once for all; not for the goal baseline,
     * which writes one file.
     */
    @Parameter(property = "roundtrip.perModule", defaultValue = "false")
    private boolean perModule;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        File brought = isLeftOut() || isNothingToDo() ? null : outputDirectory();
        List<File> directories = alone() ? only(brought) : gathering().arrive(project(), brought);
        if (directories == null) {
            getLog().info("left to the last module of this build");
        } else if (directories.isEmpty()) {
            getLog().info("skipped");
        } else {
            actOn(directories);
        }
    }

    /** @param directories of all modules that were not told to skip; at least one, some perhaps without a recording */
    abstract void act(List<RecordingDirectory> directories)
            throws IOException, MojoExecutionException, MojoFailureException;

    /** Whether this module is left out for a reason of the goal's own. */
    boolean isNothingToDo() {
        return false;
    }

    /** Whether it makes sense for one module without the others. */
    boolean canActAlone() {
        return true;
    }

    /**
     * Where that is written what concerns all modules, or the one that is alone.
     *
     * @param configured null where the user leaves it to us
     */
    final Path reportDirectory(File configured) {
        MavenProject whose = alone() ? project() : session().getTopLevelProject();
        return configured == null ? Paths.get(whose.getBuild().getDirectory(), "roundtrip") : configured.toPath();
    }

    private boolean alone() {
        return perModule && canActAlone();
    }

    private void actOn(List<File> directories) throws MojoExecutionException, MojoFailureException {
        try {
            List<RecordingDirectory> all = alone() ? new ArrayList<>() : leftByTheBuildBefore();
            for (File directory : directories) {
                all.add(new RecordingDirectory(directory));
            }
            act(all);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private List<RecordingDirectory> leftByTheBuildBefore() throws IOException {
        List<RecordingDirectory> left = new ArrayList<>();
        for (File directory : new ResumedBuild(session()).passedOver(project(), outputDirectory())) {
            RecordingDirectory recordings = new RecordingDirectory(directory);
            if (recordings.isUsed()) {
                getLog().info("with what the build before this one left in " + recordings);
                left.add(recordings);
            }
        }
        return left;
    }

    private static List<File> only(File directory) {
        return directory == null ? Collections.<File>emptyList() : Collections.singletonList(directory);
    }
}
