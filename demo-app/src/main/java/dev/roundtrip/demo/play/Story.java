package dev.roundtrip.demo.play;

import dev.roundtrip.demo.db.Rows;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One of the four stories: what it tells, the program that lives it, its data and its load. */
public interface Story {

    /** The variant that hurts. */
    String BEFORE = "before";

    /** The variant that answers the same without the pain. */
    String AFTER = "after";

    /** 1 to 4. */
    int number();

    String title();

    /** What happened, in lines of at most 98 columns. */
    List<String> tale();

    /** The program; its first argument names the variant. */
    Class<?> program();

    /** In the order they are played: {@link #BEFORE} first, {@link #AFTER} last. */
    default List<String> variants() {
        return List.of(BEFORE, AFTER);
    }

    /** What a variant between the first and the last tried; null for those two. */
    default String attempt(String variant) {
        return null;
    }

    /** Creates tables and rows; the database is empty. The same rows for every variant. */
    void fill(Rows rows, String variant) throws SQLException;

    /** What users ask of the program; empty for a batch program, which just runs to its end. */
    Optional<Load> load();
}
