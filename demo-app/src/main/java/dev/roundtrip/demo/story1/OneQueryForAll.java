package dev.roundtrip.demo.story1;

import dev.roundtrip.demo.story1.Dashboard.Entry;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After: the same loop, over what one query has brought. */
@Service
@Profile("after")
class OneQueryForAll implements Dashboards {

    private final Tasks tasks;
    private final BaselineAversion baselineAversion;

    OneQueryForAll(Tasks tasks, BaselineAversion baselineAversion) {
        this.tasks = tasks;
        this.baselineAversion = baselineAversion;
    }

    @Override
    @Transactional(readOnly = true)
    public Dashboard of(long user) {
        List<Task> all = tasks.of(user);
        List<Task> completed = all.stream().filter(Task::completed).toList();
        Map<Long, Integer> baselines = baselineAversion.ofAll(completed);
        List<Entry> entries = completed.stream()
                .map(task -> new Entry(task, baselines.get(task.id())))
                .toList();
        return Dashboard.of(entries, all.size());
    }
}
