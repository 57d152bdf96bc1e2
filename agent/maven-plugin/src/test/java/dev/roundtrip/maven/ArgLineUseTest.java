package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgLineUseTest {
    private final ArgLineUse use = new ArgLineUse("argLine");
    private final Properties commandLine = new Properties();

    @ParameterizedTest
    @ValueSource(strings = {"@{argLine} -Xmx1g", "${argLine}", "-Xmx1g @{argLine}"})
    void an_arg_line_that_takes_the_property_over_is_no_obstacle(String argLine) {
        assertThat(use.obstacles(surefire(argLine), commandLine)).isEmpty();
    }

    @Test
    void one_that_does_not_is_named_with_the_remedy() {
        assertThat(use.obstacles(surefire("-Xmx1g"), commandLine))
                .containsExactly(
                        "maven-surefire-plugin is configured with an argLine of its own, '-Xmx1g': its JVMs start"
                                + " without the agent; put @{argLine} in front of it");
    }

    @Test
    void a_property_of_the_command_line_is_named() {
        commandLine.setProperty("argLine", "-Xmx1g");

        assertThat(use.obstacles(surefire("@{argLine}"), commandLine))
                .singleElement()
                .asString()
                .startsWith("-DargLine on the command line wins");
    }

    private static MavenProject surefire(String argLine) {
        Xpp3Dom line = new Xpp3Dom("argLine");
        line.setValue(argLine);
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(line);
        Plugin surefire = new Plugin();
        surefire.setGroupId("org.apache.maven.plugins");
        surefire.setArtifactId("maven-surefire-plugin");
        surefire.setConfiguration(configuration);
        MavenProject project = new MavenProject();
        project.setBuild(new Build());
        project.getBuild().addPlugin(surefire);
        return project;
    }
}
