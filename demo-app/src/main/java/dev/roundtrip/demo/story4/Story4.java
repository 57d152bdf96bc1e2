package dev.roundtrip.demo.story4;

import static dev.roundtrip.demo.db.Rows.row;

import dev.roundtrip.demo.db.Rows;
import dev.roundtrip.demo.play.Load;
import dev.roundtrip.demo.play.Story;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The batch job that opened thirty connections. */
public final class Story4 implements Story {

    static final int ACTIONS = 200;

    /** The ten actions that somebody has decided to approve. */
    static final List<Long> TO_APPROVE =
            LongStream.range(0, 10).map(i -> actionId((int) (i * 17))).boxed().toList();

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String title() {
        return "The batch job that opened thirty connections";
    }

    @Override
    public List<String> tale() {
        return List.of(
                "Approving ten actions takes a minute. Each of three writes per action opens a connection, commits",
                "and closes; after each action the whole plan is read and stored again. No HTTP anywhere.");
    }

    @Override
    public Class<?> program() {
        return ApprovalJob.class;
    }

    @Override
    public void fill(Rows rows, String variant) throws SQLException {
        rows.script("/story4/schema.sql");
        rows.insert("action", ACTIONS, Story4::action);
        rows.insert("plan_snapshot", 1, number -> row(PlanSnapshot.ID, ""));
        rows.analyze();
    }

    @Override
    public Optional<Load> load() {
        return Optional.empty();
    }

    private static long actionId(int number) {
        return 5_003 + 29L * number;
    }

    private static Object[] action(int number) {
        return row(
                actionId(number),
                "Action " + number,
                "PROPOSED",
                10_000L + number * 731L % 90_000,
                "What to do, why, and who agreed to it in the end. ".repeat(3));
    }
}
