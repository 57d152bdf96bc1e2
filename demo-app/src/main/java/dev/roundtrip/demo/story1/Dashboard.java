package dev.roundtrip.demo.story1;

import java.util.List;

/** What the dashboard shows of the completed tasks, and how many are open. */
record Dashboard(List<Entry> completed, int open, double averageBaseline) {

    record Entry(long id, String title, String category, int effortMinutes, int baselineAversion) {}
}
