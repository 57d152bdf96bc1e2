package dev.roundtrip.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build that come to one goal, one after the other or on several threads. The last to arrive acts for
 * all. What is gathered lives in the request, which all modules share even where each has a class loader of its own;
 * so it holds classes of the JDK only.
 */
final class Gathering {
    private static final String KEY = "dev.roundtrip.";

    private final MavenSession session;
    private final MojoExecution execution;

    Gathering(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    /**
     * @param directory what the module brings; null where it was told to skip
     * @return what all modules brought, in the order of the build; null while others are awaited
     */
    List<File> arrive(MavenProject project, File directory) {
        List<MavenProject> awaited = awaited();
        synchronized (session.getRequest()) {
            Map<String, File> arrived = arrived();
            arrived.put(project.getId(), directory);
            List<File> brought = new ArrayList<>();
            for (MavenProject one : awaited) {
                if (!arrived.containsKey(one.getId())) {
                    return null;
                }
                if (arrived.get(one.getId()) != null) {
                    brought.add(arrived.get(one.getId()));
                }
            }
            return brought;
        }
    }

    /** Whether any execution of the goal sees this directory for the first time in this build. */
    boolean isFirst(File directory) {
        synchronized (session.getRequest()) {
            return shared(KEY + execution.getGoal()).put(directory.getAbsolutePath(), directory) == null;
        }
    }

    // All of them where the goal was named on the command line, else those whose pom asks for it.
    private List<MavenProject> awaited() {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            return session.getProjects();
        }
        List<MavenProject> awaited = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
            PluginExecution same =
                    plugin == null ? null : plugin.getExecutionsAsMap().get(execution.getExecutionId());
            if (same != null && same.getGoals().contains(execution.getGoal()) && isInSamePhase(same)) {
                awaited.add(project);
            }
        }
        return awaited;
    }

    // A phase that the pom does not name is the goal's own; one module may name it and another not.
    private boolean isInSamePhase(PluginExecution other) {
        String phase = execution.getMojoDescriptor().getPhase();
        String theirs = other.getPhase() == null ? phase : other.getPhase();
        String ours = execution.getLifecyclePhase() == null ? phase : execution.getLifecyclePhase();
        return theirs == null || theirs.equals(ours);
    }

    private Map<String, File> arrived() {
        return shared(KEY + execution.getGoal() + "." + execution.getExecutionId());
    }

    @SuppressWarnings("unchecked")
    private Map<String, File> shared(String key) {
        return (Map<String, File>)
                session.getRequest().getData().computeIfAbsent(key, unused -> new HashMap<String, File>());
    }
}
