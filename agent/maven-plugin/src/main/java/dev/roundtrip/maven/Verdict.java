package dev.roundtrip.maven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** What the command {@code check} said, in the order in which a build tells it. */
final class Verdict {
    private static final int CLEAN = 0;
    private static final int VIOLATED = 1;
    private static final int USAGE = 2;
    static final int UNPROVEN = 3;

    private static final String NOTE = "note: ";

    private static final String MEND =
            "\nMend what is listed above. Old findings can be let pass for now: mvn verify roundtrip:baseline";
    private static final String ATTACH =
            "\nTests must run in a JVM of their own (no forkCount of 0) that gets the property"
                    + " argLine: where the pom configures an argLine for Surefire or Failsafe, begin it with @{argLine}."
                    + " A line above that begins with roundtrip: says why a JVM wrote none.";
    private static final String ON_PURPOSE =
            "\nA build without a test of the database says so: <failIfNothingObserved>false</failIfNothingObserved>";

    private final int exitCode;
    private final List<String> remarks;
    private final List<String> findings;
    private final String conclusion;
    private final String remedy;

    private Verdict(int exitCode, List<String> remarks, List<String> findings, String conclusion, String remedy) {
        this.exitCode = exitCode;
        this.remedy = remedy;
        this.remarks = remarks;
        this.findings = findings;
        this.conclusion = conclusion;
    }

    /**
     * The conclusion is the command's last line: of standard output if something is proven, else of standard error. A
     * report that could not be written leaves both, and proves nothing.
     *
     * @param meantPasses whether it would pass if the build said that there is nothing to observe
     */
    static Verdict of(CommandRun run, boolean meantPasses) {
        List<String> remarks = new ArrayList<>(run.errorLines());
        List<String> findings = new ArrayList<>(run.outputLines());
        String conclusion = takeLast(run.exitCode() == UNPROVEN || findings.isEmpty() ? remarks : findings);
        String remedy = run.exitCode() == VIOLATED ? MEND : meantPasses ? ON_PURPOSE : "";
        return new Verdict(run.exitCode(), remarks, findings, conclusion, remedy);
    }

    /** Where the command has nothing to read. */
    static Verdict nothingRecorded(List<RecordingDirectory> directories) {
        String where = directories.size() == 1
                ? "in " + directories.get(0)
                : "in any of " + directories.size() + " modules, " + directories.get(0) + " for one";
        List<String> none = Collections.emptyList();
        return new Verdict(UNPROVEN, none, none, "nothing is proven: no recording " + where, ATTACH + ON_PURPOSE);
    }

    boolean isClean() {
        return exitCode == CLEAN;
    }

    /** Whether the goal was configured wrongly. */
    boolean isMisuse() {
        return exitCode == USAGE;
    }

    /** One line. */
    String conclusion() {
        return conclusion;
    }

    /** What to do about it, on lines of its own; empty where the conclusion says it. */
    String remedy() {
        return remedy;
    }

    /** @param fatal whether the build is going to fail for the findings */
    void tellDetails(Log log, boolean fatal) {
        for (String remark : remarks) {
            // One stands in nearly every build; as a warning it would teach people to overlook those.
            if (remark.startsWith(NOTE)) {
                log.info(remark);
            } else {
                log.warn(remark);
            }
        }
        for (String line : findings) {
            if (exitCode != VIOLATED) {
                log.info(line);
            } else if (fatal) {
                log.error(line);
            } else {
                log.warn(line);
            }
        }
    }

    private static String takeLast(List<String> lines) {
        return lines.isEmpty() ? "the command said nothing" : lines.remove(lines.size() - 1);
    }
}
