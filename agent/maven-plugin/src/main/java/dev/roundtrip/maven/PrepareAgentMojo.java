package dev.roundtrip.maven;

import dev.roundtrip.javaagent.Commands;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts the agent into the property that Surefire and Failsafe start their JVMs with, behind what stands there. Forgets
 * the recordings of earlier builds.
 */
@Mojo(name = "prepare-agent", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareAgentMojo extends JudgingGoal {
    /** Between the items of a list in the agent's string, where a comma separates options. */
    private static final String LIST = ";";

    /** The property that holds the arguments of the test JVMs. */
    @Parameter(property = "roundtrip.propertyName", defaultValue = "argLine")
    private String propertyName;

    /** Where each test JVM prints its own summary: off by default, since the goal check prints one for all. */
    @Parameter(property = "roundtrip.console", defaultValue = "off")
    private String console;

    /** Whether a test that runs into a finding of the forbidden kinds fails itself, by name; else check fails alone. */
    @Parameter(property = "roundtrip.failTests", defaultValue = "true")
    private boolean failTests;

    /** Packages that count as your code. */
    @Parameter(property = "roundtrip.app")
    private List<String> app;

    /** Endpoints, classes or methods whose findings are left out. */
    @Parameter(property = "roundtrip.ignore")
    private List<String> ignore;

    /** Methods that are a unit of work. */
    @Parameter(property = "roundtrip.request")
    private List<String> request;

    /** Any other option of the agent, by its name. */
    @Parameter
    private Map<String, String> options;

    @Override
    public void execute() throws MojoExecutionException {
        if (isLeftOut() || testsAreSkipped()) {
            getLog().info("skipped");
            return;
        }
        try {
            forgetEarlierRuns();
            String line = agent().after(project().getProperties().getProperty(propertyName));
            project().getProperties().setProperty(propertyName, line);
            getLog().info(propertyName + " set to " + line);
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        for (String obstacle :
                new ArgLineUse(propertyName).obstacles(project(), session().getUserProperties())) {
            getLog().warn(obstacle);
        }
    }

    // Once in a build: the tests of another execution of this goal may have run in between.
    private void forgetEarlierRuns() throws IOException {
        if (gathering().isFirst(outputDirectory())) {
            new RecordingDirectory(outputDirectory()).clear();
        }
    }

    private AgentArgument agent() throws IOException {
        AgentArgument agent = new AgentArgument(Commands.jar())
                .with("output", outputDirectory())
                .with("console", console)
                .with("app", list(app))
                .with("ignore", list(ignore))
                .with("request", list(request));
        if (failTests && !acceptsAll()) {
            agent.with("fail", kinds())
                    .with("fail-grade", failGrade())
                    .with("build", "maven")
                    .with("baseline", baseline().toRead());
        }
        if (options != null) {
            options.forEach(agent::with);
        }
        return agent;
    }

    private String kinds() {
        String kinds = fail(LIST);
        return kinds == null ? "all" : kinds;
    }

    private static String list(List<String> values) {
        return values == null || values.isEmpty() ? null : String.join(LIST, values);
    }
}
