package dev.roundtrip.demo.story1;

import dev.roundtrip.demo.story1.Dashboard.Entry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before: a loop over the tasks, with a query hidden in it. */
@Service
@Profile("before")
class OneQueryPerTask implements Dashboards {

    private final Tasks tasks;
    private final BaselineAversion baselineAversion;

    OneQueryPerTask(Tasks tasks, BaselineAversion baselineAversion) {
        this.tasks = tasks;
        this.baselineAversion = baselineAversion;
    }

    @Override
    @Transactional(readOnly = true)
    public Dashboard of(long user) {
        List<Task> all = tasks.of(user);
        List<Entry> completed = new ArrayList<>();
        for (Task task : all) {
            if (task.completed()) {
                completed.add(new Entry(task, baselineAversion.of(task)));
            }
        }
        return Dashboard.of(completed, all.size());
    }
}
