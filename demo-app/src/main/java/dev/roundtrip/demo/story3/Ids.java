package dev.roundtrip.demo.story3;

/** Primary keys as one sequence for all tables would give them: with gaps, and never the same in two tables. */
enum Ids {
    ORGANISATION,
    OFFICE,
    DEPARTMENT,
    PROFILE,
    USER,
    ROLE,
    PERMISSION,
    TEAM,
    PROJECT,
    MILESTONE,
    TASK,
    NOTIFICATION,
    LOGIN,
    BADGE,
    AWARD;

    /** The key of the row with this number, counted from 0. */
    long of(int number) {
        return 100_000L * (ordinal() + 1) + 17L * number;
    }
}
