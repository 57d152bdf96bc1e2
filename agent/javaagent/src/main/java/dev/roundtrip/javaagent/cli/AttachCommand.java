package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.file.ProcessId;
import dev.roundtrip.javaagent.start.AttachReply;
import dev.roundtrip.report.console.ConsoleReport;
import dev.roundtrip.report.console.text.SafeLine;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads the agent into a JVM that runs already, for good or for a while. */
@Command(
        name = "attach",
        mixinStandardHelpOptions = true,
        description = "Starts the agent in a JVM that runs already. What happened before stays unknown.",
        footer = {
            "",
            "The JVM must run under the same user. From JDK 21 on it prints a warning of its own.",
            "",
            "Examples:",
            "  " + CommandLineProgram.NAME + " attach",
            "  " + CommandLineProgram.NAME + " attach 4711 --duration 60s",
            "  " + CommandLineProgram.NAME + " attach 4711 output=/tmp/roundtrip,interval=60s"
        })
final class AttachCommand implements Callable<Integer> {
    private static final long PAUSE_MILLIS = 100;
    /** For the summary, which a busy machine may take a while to write. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PID",
            description = "The process; without it, the JVMs of this user are listed.")
    private Long pid;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OPTIONS",
            defaultValue = "",
            description = "As after -javaagent:roundtrip-agent.jar=")
    private String options;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            description = "Watch this long, 60s for one; then print the summary here too, and switch all off again.")
    private String duration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        AttachApi api = AttachApi.find();
        Map<Long, String> running = api.running();
        running.remove(ProcessId.current());
        if (pid == null) {
            list(running);
            return 0;
        }
        AttachOptions wanted = AttachOptions.of(options, duration);
        if (!wanted.complaints().isEmpty()) {
            throw new ParameterException(spec.commandLine(), wanted.complaints().get(0) + "; not attached");
        }
        String objection = AttachTarget.objection(pid, running);
        if (objection != null) {
            throw new ParameterException(spec.commandLine(), objection);
        }
        try (AttachFolder folder = new AttachFolder(pid)) {
            attach(api, folder, wanted);
        }
        return 0;
    }

    private void list(Map<Long, String> running) {
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<Long, String> each : running.entrySet()) {
            out.println(each.getKey() + " " + SafeLine.of(each.getValue()));
        }
        if (running.isEmpty()) {
            spec.commandLine().getErr().println("roundtrip: this user runs no other JVM");
        }
    }

    private void attach(AttachApi api, AttachFolder folder, AttachOptions wanted) throws Exception {
        boolean waits = wanted.durationNanos() > 0;
        AttachOptions given = waits && wanted.output() == null ? wanted.writingTo(folder.path()) : wanted;
        // The names of recordings sort by when they were begun.
        String since = "roundtrip-" + pid + "-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        api.load(pid, ownJar(), folder.replyOption() + "," + given.text());
        String answer = folder.answer();
        if (!answer.isEmpty() && !answer.equals(AttachReply.AT_WORK)) {
            throw new IOException("not attached to " + pid + ": " + answer);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (!waits) {
            out.println("attached to " + pid + "; the summary comes on its standard error, when it ends");
        } else if (answer.isEmpty()) {
            out.println(
                    "attached to " + pid + "; it shares no files with this process, so the summary comes there only");
        } else {
            String output = given.output();
            out.print(ConsoleReport.render(
                    await(api, Paths.get(output), since, given.durationNanos()),
                    output.equals(folder.path()) ? null : output));
        }
        out.flush();
    }

    private Recording await(AttachApi api, Path place, String since, long nanos) throws Exception {
        spec.commandLine().getErr().println("roundtrip: attached to " + pid + "; the summary follows");
        long end = System.nanoTime() + nanos + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            Recording recording = AttachFolder.finished(place, pid, since);
            if (recording != null) {
                return recording;
            }
        }
        throw new IOException("process " + pid + " has written no summary; its standard error may say why");
    }

    // The isolated loader gives its classes the protection domain of the class that the JVM loaded from the jar.
    private static String ownJar() throws Exception {
        return new File(AttachCommand.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getAbsolutePath();
    }
}
