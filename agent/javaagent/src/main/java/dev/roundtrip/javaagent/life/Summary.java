package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.file.RecordingFile;
import dev.roundtrip.javaagent.life.file.RecordingName;
import dev.roundtrip.javaagent.life.file.StartedMark;
import dev.roundtrip.javaagent.life.say.Console;
import dev.roundtrip.javaagent.life.say.Notices;
import dev.roundtrip.report.console.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Tells the run so far: on the console, as a recording, or both, as the options say. */
final class Summary {
    private final Run run;
    private final Console console;
    private final String output;
    private final RecordingName name;
    private final Notices notices;
    private final StartedMark mark;
    private boolean written;

    /**
     * @param console null where the console stays silent
     * @param output the directory for the recording; null where none is wanted
     * @param mark goes when the recording of the whole run is written
     */
    Summary(Run run, Console console, String output, RecordingName name, StartedMark mark, Notices notices) {
        this.name = name;
        this.mark = mark;
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
        Path file = output == null ? null : write(recording);
        written = file != null;
        if (console != null) {
            console.print(ConsoleReport.render(recording, file == null ? null : file.toString()));
        }
        return recording;
    }

    /** The same at the end of the run: what is written now is the whole recording. */
    synchronized Recording tellLast() {
        Recording recording = tell();
        if (written) {
            mark.remove();
        }
        return recording;
    }

    /** @return the file; null where it could not be written */
    private Path write(Recording recording) {
        try {
            Path place = Paths.get(output, name.recording());
            RecordingFile.write(recording, place);
            return place;
        } catch (IOException | RuntimeException e) {
            // A path that is none throws at run time, too; the summary on the console comes all the same.
            notices.tell("recording not written: " + e.getMessage());
            return null;
        }
    }
}
