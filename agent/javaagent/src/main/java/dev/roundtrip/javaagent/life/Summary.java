package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.console.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Tells the run so far: on the console, as a recording, or both, as the options say. */
final class Summary {
    private final Run run;
    private final Console console;
    private final String output;
    private final Notices notices;

    /**
     * @param console null where the console stays silent
     * @param output the directory for the recording; null where none is wanted
     */
    Summary(Run run, Console console, String output, Notices notices) {
        this.run = run;
        this.console = console;
        this.output = output;
        this.notices = notices;
    }

    /**
     * One at a time, lest two texts mix. For threads of ours only: it formats and writes files.
     *
     * @return what was told
     */
    synchronized Recording tell() {
        Recording recording = run.recording();
        Path written = output == null ? null : write(recording);
        if (console != null) {
            console.print(ConsoleReport.render(recording, written == null ? null : written.toString()));
        }
        return recording;
    }

    /** @return the file; null where it could not be written */
    private Path write(Recording recording) {
        try {
            Path place = Paths.get(output, "roundtrip-" + recording.jvm().pid + ".json");
            RecordingFile.write(recording, place);
            return place;
        } catch (IOException | RuntimeException e) {
            // A path that is none throws at run time, too; the summary on the console comes all the same.
            notices.tell("recording not written: " + e.getMessage());
            return null;
        }
    }
}
