package dev.roundtrip.demo.story1;

import java.util.List;

/** What the dashboard shows of the completed tasks, and how many are open. */
record Dashboard(List<Entry> completed, int open, double averageBaseline) {

    static Dashboard of(List<Entry> completed, int tasks) {
        double average =
                completed.stream().mapToInt(Entry::baselineAversion).average().orElse(0);
        return new Dashboard(completed, tasks - completed.size(), average);
    }

    record Entry(Task task, int baselineAversion) {}
}
