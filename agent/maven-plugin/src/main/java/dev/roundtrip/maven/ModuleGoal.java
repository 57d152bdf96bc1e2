package dev.roundtrip.maven;

import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal must know of the module that it runs in. */
abstract class ModuleGoal extends AbstractMojo {

    /** Where the test JVMs of this module leave their recordings. */
    @Parameter(property = "roundtrip.outputDirectory", defaultValue = "${project.build.directory}/roundtrip")
    private File outputDirectory;

    /** Leave this module out: its tests run without the agent, and nothing of it is judged or reported. */
    @Parameter(property = "roundtrip.skip", defaultValue = "false")
    private boolean skip;

    /**
     * With the goal baseline: accept nothing, only take out what is solved and lower numbers that have shrunk; so that
     * tests and check go on failing for what is new.
     */
    @Parameter(property = "roundtrip.prune", defaultValue = "false")
    private boolean prune;

    @Parameter(property = "skipTests", defaultValue = "false", readonly = true)
    private boolean skipTests;

    @Parameter(property = "maven.test.skip", defaultValue = "false", readonly = true)
    private boolean skipTestsAltogether;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    final File outputDirectory() {
        return outputDirectory;
    }

    final boolean isLeftOut() {
        return skip;
    }

    /** Whether this build was told to run no tests. */
    final boolean testsAreSkipped() {
        return skipTests || skipTestsAltogether;
    }

    final boolean prunes() {
        return prune;
    }

    /**
     * Whether this build is to accept everything, so that no finding may stop it: {@code mvn verify roundtrip:baseline}.
     */
    final boolean acceptsAll() {
        if (prune) {
            return false;
        }
        for (String goal : session.getGoals()) {
            if (goal.matches("(roundtrip|dev\\.roundtrip:roundtrip-maven-plugin(:[^:]+)?):baseline(@.*)?")) {
                return true;
            }
        }
        return false;
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    /** The modules that come to this goal in this build. */
    final Gathering gathering() {
        return new Gathering(session, execution);
    }
}
