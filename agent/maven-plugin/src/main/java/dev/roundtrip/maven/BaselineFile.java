package dev.roundtrip.maven;

import java.io.File;
import org.apache.maven.execution.MavenSession;

/** The file of what is known and passes: one for all modules, beside the pom of the whole project. */
final class BaselineFile {
    private static final String NAME = "roundtrip-baseline.json";

    private final MavenSession session;
    private final File configured;

    /** @param configured null where the user leaves it to us */
    BaselineFile(MavenSession session, File configured) {
        this.session = session;
        this.configured = configured;
    }

    /** What the gate reads: null where the user named none and there is none. */
    File toRead() {
        File file = place();
        return configured != null || file.isFile() ? file : null;
    }

    /**
     * Where it is, or would be. A build that starts in a module or with another pom belongs to the project whose
     * directory Maven found by its {@code .mvn}.
     */
    File place() {
        if (configured != null) {
            return configured;
        }
        File here = new File(session.getExecutionRootDirectory(), NAME);
        File whole = session.getRequest().getMultiModuleProjectDirectory();
        return here.isFile() || whole == null ? here : new File(whole, NAME);
    }
}
