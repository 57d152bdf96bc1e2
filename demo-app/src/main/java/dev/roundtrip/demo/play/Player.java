package dev.roundtrip.demo.play;

import dev.roundtrip.demo.db.DatabaseServer;
import dev.roundtrip.demo.db.Latency;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;

/** Plays the stories one after the other; {@code docs/demo.md} lists the options. */
public final class Player {

    private Player() {}

    /** @param arguments the agent's jar (or {@code none}) and the directory for recordings */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Agent agent = arguments[0].equals("none") ? Agent.NONE : Agent.in(Path.of(arguments[0]));
        Path directory = Path.of(arguments[1]).toAbsolutePath().normalize();
        play(agent, directory, System.out);
    }

    private static void play(Agent agent, Path directory, PrintStream out)
            throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        Latency latency = Latency.ofThisProgram();
        try (DatabaseServer server = DatabaseServer.start(System.getProperty("db", "h2"))) {
            out.println(
                    "Roundtrip plays four stories on " + server.title() + " over loopback, with an added latency of");
            out.println(latency + ".");
            Stage stage = new Stage(server, latency, agent, directory, out);
            for (Story story : Stories.ofThisProgram()) {
                new Performance(stage, agent, story, out).play();
            }
        }
        out.println();
        out.println(
                "Played in " + (System.nanoTime() - start) / 1_000_000_000L + " s. The recordings are in " + directory);
    }
}
