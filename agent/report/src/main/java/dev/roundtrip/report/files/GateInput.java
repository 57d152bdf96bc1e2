package dev.roundtrip.report.files;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a gate looks at: recordings by name and those of directories, as one, and what is odd about the set. */
public final class GateInput {
    private static final String RECORDINGS = "roundtrip-*.json";

    private final Recording recording;
    private final List<String> remarks;

    private GateInput(Recording recording, List<String> remarks) {
        this.recording = recording;
        this.remarks = remarks;
    }

    /** @throws IOException unless all can be read; its message names file, reason and remedy */
    public static GateInput read(List<Path> places) throws IOException {
        List<Recording> recordings = new ArrayList<>();
        for (Path file : files(places)) {
            recordings.add(RecordingFiles.read(file));
        }
        return new GateInput(Recordings.merge(recordings), remarks(recordings));
    }

    public Recording recording() {
        return recording;
    }

    /** A line each; often none. */
    public List<String> remarks() {
        return remarks;
    }

    // A file named twice counts once, whichever way leads to it; it is told by the name that the user gave it.
    private static Collection<Path> files(List<Path> places) throws IOException {
        Map<Path, Path> files = new TreeMap<>();
        for (Path place : places) {
            List<Path> here =
                    Files.isDirectory(place) ? inside(place) : Collections.singletonList(named(place.normalize()));
            for (Path file : here) {
                files.putIfAbsent(Files.exists(file) ? file.toRealPath() : file, file);
            }
        }
        return files.values();
    }

    // Where a shell has put the files for dir/*.json, nobody else looks at what lies beside them.
    private static Path named(Path file) throws IOException {
        Unfinished.refuseAsNamed(file);
        Path directory = file.toAbsolutePath().getParent();
        if (RecordingFiles.isNamed(file, RECORDINGS) && Files.isDirectory(directory)) {
            Unfinished.refuseIn(directory);
        }
        return file;
    }

    private static List<Path> inside(Path directory) throws IOException {
        Unfinished.refuseIn(directory);
        List<Path> found = RecordingFiles.matching(directory, RECORDINGS);
        if (found.isEmpty()) {
            throw new IOException(directory + ": no recording (" + RECORDINGS
                    + ") in this directory; did the JVM run with -javaagent:roundtrip-agent.jar=output=" + directory
                    + ", and end by itself?");
        }
        return found;
    }

    private static List<String> remarks(List<Recording> recordings) {
        Set<String> versions = new TreeSet<>();
        int idle = 0;
        for (Recording recording : recordings) {
            versions.add(String.valueOf(recording.jvm().agent));
            idle += recording.observation().calls == 0 ? 1 : 0;
        }
        List<String> remarks = new ArrayList<>();
        if (versions.size() > 1) {
            remarks.add("recordings of different versions of the agent: " + String.join(", ", versions)
                    + "; use one in the whole build");
        }
        if (idle > 0 && idle < recordings.size()) {
            remarks.add(idle + " of " + recordings.size() + " recordings hold no JDBC call");
        }
        return remarks;
    }
}
