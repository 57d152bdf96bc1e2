package dev.roundtrip.demo.story1;

import dev.roundtrip.demo.story1.Dashboard.Entry;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DashboardService {

    private final Tasks tasks;
    private final BaselineAversion baselineAversion;

    DashboardService(Tasks tasks, BaselineAversion baselineAversion) {
        this.tasks = tasks;
        this.baselineAversion = baselineAversion;
    }

    @Transactional(readOnly = true)
    public Dashboard of(long user) {
        List<Task> all = tasks.of(user);
        List<Task> completed = all.stream().filter(Task::completed).toList();
        Map<Long, Integer> baselines = baselineAversion.of(completed);
        List<Entry> entries = completed.stream()
                .map(task -> entry(task, baselines.get(task.id())))
                .toList();
        return new Dashboard(entries, all.size() - completed.size(), average(entries));
    }

    private static Entry entry(Task task, int baseline) {
        return new Entry(task.id(), task.title(), task.category(), task.effortMinutes(), baseline);
    }

    private static double average(List<Entry> entries) {
        return entries.stream().mapToInt(Entry::baselineAversion).average().orElse(0);
    }
}
