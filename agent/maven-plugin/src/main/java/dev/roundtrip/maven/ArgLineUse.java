package dev.roundtrip.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Whether the plugins that run tests will take over what stands in a property. */
final class ArgLineUse {
    private static final String ARG_LINE = "argLine";
    private static final String[] RUNNERS = {
        "org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-failsafe-plugin"
    };

    private final String property;

    ArgLineUse(String property) {
        this.property = property;
    }

    /** A line for each place that keeps the agent out of test JVMs, with what to do about it; most often none. */
    List<String> obstacles(MavenProject project, Properties commandLine) {
        List<String> obstacles = new ArrayList<>();
        if (commandLine.containsKey(property)) {
            obstacles.add("-D" + property + " on the command line wins over what this plugin puts there: "
                    + "test JVMs start without the agent; hand their arguments over in the pom");
        }
        for (String runner : RUNNERS) {
            Plugin plugin = project.getPlugin(runner);
            if (plugin != null) {
                look(plugin, plugin, obstacles);
                plugin.getExecutions().forEach(execution -> look(plugin, execution, obstacles));
            }
        }
        return obstacles;
    }

    private void look(Plugin plugin, ConfigurationContainer where, List<String> obstacles) {
        Xpp3Dom configuration = (Xpp3Dom) where.getConfiguration();
        Xpp3Dom line = configuration == null ? null : configuration.getChild(ARG_LINE);
        if (line != null && line.getValue() != null && !line.getValue().contains("{" + property + "}")) {
            String obstacle = plugin.getArtifactId() + " is configured with an argLine of its own, '" + line.getValue()
                    + "': its JVMs start without the agent; put @{" + property + "} in front of it";
            if (!obstacles.contains(obstacle)) {
                obstacles.add(obstacle);
            }
        }
    }
}
