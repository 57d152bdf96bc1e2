package dev.roundtrip.demo.story1;

import static dev.roundtrip.demo.db.Rows.row;

import dev.roundtrip.demo.db.Rows;
import dev.roundtrip.demo.load.Level;
import dev.roundtrip.demo.play.Load;
import dev.roundtrip.demo.play.Story;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The dashboard that asked once per task. */
public final class Story1 implements Story {

    static final long USER = 42;
    static final int TASKS = 500;
    /** Every fifth task is still open. */
    public static final int COMPLETED_TASKS = TASKS - TASKS / 5;

    private static final String[] CATEGORIES = {"home", "work", "health", "paperwork", "family"};

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String title() {
        return "The dashboard that asked once per task";
    }

    @Override
    public List<String> tale() {
        return List.of(
                "A dashboard of 500 tasks takes far too long. The team suspects the loading of the data and the",
                "code that shapes it. In truth one small class looks up a value for each completed task.");
    }

    @Override
    public Class<?> program() {
        return TaskDashboard.class;
    }

    @Override
    public void fill(Rows rows, String variant) throws SQLException {
        rows.script("/story1/schema.sql");
        rows.insert("task", TASKS, Story1::task);
        rows.insert("aversion_rating", 2 * TASKS, Story1::rating);
        rows.analyze();
    }

    @Override
    public Optional<Load> load() {
        return Optional.of(new Load(number -> "/users/" + USER + "/dashboard", List.of(new Level(1, 8))));
    }

    /** Ids with gaps, as in a table that many users share. */
    private static long taskId(int number) {
        return 10_007 + 37L * number;
    }

    private static Object[] task(int number) {
        return row(
                taskId(number),
                USER,
                "Task " + number,
                CATEGORIES[number % 7 % CATEGORIES.length],
                number % 5 == 4 ? "OPEN" : "COMPLETED",
                10 + number % 90);
    }

    /** Two ratings a task: how much it was dreaded at first, and how much when it was done. */
    private static Object[] rating(int number) {
        boolean baseline = number % 2 == 0;
        return row(
                700_001L + 3L * number,
                taskId(number / 2),
                baseline ? "BASELINE" : "DONE",
                baseline ? 20 + number * 13 % 80 : number * 7 % 20);
    }
}
