package dev.roundtrip.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails the build on findings in what the test JVMs recorded: once, after the last module, with those of all modules.
 * A build in which nothing was observed fails too, since it proves nothing. Does nothing where tests are
 * skipped, or where the goal baseline of the same build is going to accept everything.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends OverRecordings {

    /** The most statements of one unit of work: a number, or NAME=NUMBER for those of that name; several allowed. */
    @Parameter(property = "roundtrip.maxStatements")
    private List<String> maxStatements;

    /** The most connections that one unit of work may take; as maxStatements. */
    @Parameter(property = "roundtrip.maxConnections")
    private List<String> maxConnections;

    /** The most time that one finding may cost in a unit of work, such as 50ms; as maxStatements. */
    @Parameter(property = "roundtrip.maxCost")
    private List<String> maxCost;

    /** Judge the units of work of these names only, such as GET /owners/*. */
    @Parameter(property = "roundtrip.units")
    private List<String> units;

    /** Also tell the verdict in these formats, such as sarif, gitlab, junit or markdown. */
    @Parameter(property = "roundtrip.formats")
    private List<String> formats;

    /** Where report-FORMAT goes; target/roundtrip of the project that the build was started in by default. */
    @Parameter(property = "roundtrip.reportDirectory")
    private File reportDirectory;

    /** Whether what is wrong fails the build; otherwise it is printed as warnings. */
    @Parameter(property = "roundtrip.haltOnFailure", defaultValue = "true")
    private boolean haltOnFailure;

    /** Whether a build without a single recording, or without a JDBC call in them, is wrong. */
    @Parameter(property = "roundtrip.failIfNothingObserved", defaultValue = "true")
    private boolean failIfNothingObserved;

    @Override
    boolean isNothingToDo() {
        return testsAreSkipped() || acceptsAll();
    }

    @Override
    void act(List<RecordingDirectory> directories) throws IOException, MojoExecutionException, MojoFailureException {
        List<String> used = new ArrayList<>();
        for (RecordingDirectory directory : directories) {
            if (directory.isUsed()) {
                used.add(directory.toString());
            } else if (directory.isBesideTestReports()) {
                getLog().warn("tests ran and left no recording in " + directory + ": is the agent in their argLine?");
            }
        }
        Verdict verdict = used.isEmpty() ? Verdict.nothingRecorded(directories) : judge(command(used));
        if (verdict.isMisuse()) {
            throw new MojoExecutionException(verdict.conclusion());
        }
        boolean passes = verdict.isClean() || used.isEmpty() && !failIfNothingObserved;
        verdict.tellDetails(getLog(), haltOnFailure && !passes);
        if (passes) {
            getLog().info(verdict.conclusion());
        } else if (haltOnFailure) {
            throw new MojoFailureException(verdict.conclusion() + verdict.remedy());
        } else {
            getLog().warn(verdict.conclusion() + verdict.remedy());
        }
    }

    private Verdict judge(List<String> command) throws IOException {
        CommandRun run = CommandRun.of(command);
        if (run.exitCode() != Verdict.UNPROVEN) {
            return Verdict.of(run, false);
        }
        // Whatever else cannot be proven, a damaged recording for one, stays a failure.
        command.add("--allow-nothing");
        CommandRun meant = CommandRun.of(command);
        return Verdict.of(failIfNothingObserved ? run : meant, meant.exitCode() == 0);
    }

    private List<String> command(List<String> places) {
        List<String> command = new ArrayList<>();
        command.add("check");
        command.addAll(places);
        add(command, "--fail", fail(","));
        add(command, "--fail-grade", failGrade());
        addAll(command, "--max-statements", maxStatements);
        addAll(command, "--max-connections", maxConnections);
        addAll(command, "--max-cost", maxCost);
        addAll(command, "--request", units);
        for (String format : formats == null ? Collections.<String>emptyList() : formats) {
            add(command, "--report", format + "=" + ReportFile.in(reportDirectory(reportDirectory), format));
        }
        File known = baseline().toRead();
        add(command, "--baseline", known == null ? null : known.toString());
        return command;
    }

    private static void addAll(List<String> command, String option, List<String> values) {
        if (values != null) {
            values.forEach(value -> add(command, option, value));
        }
    }

    private static void add(List<String> command, String option, String value) {
        if (value != null) {
            command.add(option);
            command.add(value);
        }
    }
}
