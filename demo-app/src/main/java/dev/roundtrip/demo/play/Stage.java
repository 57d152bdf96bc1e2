package dev.roundtrip.demo.play;

import dev.roundtrip.demo.db.DatabaseServer;
import dev.roundtrip.demo.db.Latency;
import dev.roundtrip.demo.db.LatencyProxy;
import dev.roundtrip.demo.db.Login;
import dev.roundtrip.demo.db.Rows;
import dev.roundtrip.demo.load.Level;
import dev.roundtrip.demo.load.LevelResult;
import dev.roundtrip.demo.load.LoadDriver;
import dev.roundtrip.demo.load.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the stories are played: database, network and users live in this JVM, the program under the agent in another,
 * so that the recording holds nothing but the story.
 */
public final class Stage {

    private final DatabaseServer server;
    private final Latency latency;
    private final Agent agent;
    private final Path directory;
    private final PrintStream out;

    /**
     * @param directory takes the recordings, summaries and logs; must be absolute
     * @param out for progress and the measured load
     */
    public Stage(DatabaseServer server, Latency latency, Agent agent, Path directory, PrintStream out) {
        this.server = server;
        this.latency = latency;
        this.agent = agent;
        this.directory = directory;
        this.out = out;
    }

    /** Plays one variant from an empty database to the end of its program. */
    public Take play(Story story, String variant) throws IOException, SQLException, InterruptedException {
        TakeFiles files = new TakeFiles(directory, story.number(), variant);
        files.clear();
        String database = "story" + story.number() + "_" + variant;
        fill(story, variant, database);
        try (LatencyProxy network = LatencyProxy.inFrontOf(server.port(), latency);
                ProgramJvm program = start(story, variant, server.login(database, network.port()), files)) {
            List<LevelResult> levels = story.load().isEmpty()
                    ? List.of()
                    : ask(program.whenReady(), story.load().get());
            program.awaitEnd();
            files.adoptRecordingOf(program.pid());
            agent.expectRecording(files);
            return new Take(story, variant, files, levels);
        }
    }

    /** How a program reaches the database that a take has left behind; without latency. */
    public Login loginAfter(Take take) {
        return server.login("story" + take.story().number() + "_" + take.variant(), server.port());
    }

    private void fill(Story story, String variant, String database) throws SQLException {
        server.create(database);
        try (Connection connection = server.login(database, server.port()).connect()) {
            story.fill(new Rows(connection), variant);
        }
    }

    private ProgramJvm start(Story story, String variant, Login login, TakeFiles files) throws IOException {
        return ProgramJvm.start(story, variant, login, agent.asJvmArguments(files), files.log());
    }

    private List<LevelResult> ask(URI program, Load load) throws InterruptedException {
        LoadDriver users = new LoadDriver(program, load.path());
        List<LevelResult> results = new ArrayList<>();
        for (Level level : load.levels()) {
            LevelResult result = users.run(level, progress(level));
            out.println(result);
            results.add(result);
        }
        return results;
    }

    private Progress progress(Level level) {
        return new Progress(out, System.console() != null, level.title(), level.requests());
    }
}
