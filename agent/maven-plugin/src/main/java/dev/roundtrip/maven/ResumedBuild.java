package dev.roundtrip.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** A build that goes on with one that failed ({@code -rf}) and passes over the modules whose tests ran in that one. */
final class ResumedBuild {
    private final MavenSession session;

    ResumedBuild(MavenSession session) {
        this.session = session;
    }

    /**
     * Where the modules that are passed over leave their recordings; none unless the build is resumed.
     *
     * @param module one that is not passed over
     * @param its where that one leaves its own; the others do so in the same place of their build directory
     */
    List<File> passedOver(MavenProject module, File its) {
        List<File> places = new ArrayList<>();
        Path build = buildDirectory(module);
        Path place = its.toPath().toAbsolutePath().normalize();
        if (session.getRequest().getResumeFrom() != null && place.startsWith(build)) {
            for (MavenProject other : session.getAllProjects()) {
                if (!session.getProjects().contains(other)) {
                    places.add(buildDirectory(other)
                            .resolve(build.relativize(place))
                            .toFile());
                }
            }
        }
        return places;
    }

    private static Path buildDirectory(MavenProject module) {
        return new File(module.getBuild().getDirectory())
                .toPath()
                .toAbsolutePath()
                .normalize();
    }
}
