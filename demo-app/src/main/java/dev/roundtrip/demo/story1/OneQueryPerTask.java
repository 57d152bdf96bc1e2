package dev.roundtrip.demo.story1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Before: it looks harmless, since each look-up takes a millisecond only. */
@Component
@Profile("before")
class OneQueryPerTask implements BaselineAversion {

    private final JdbcClient jdbc;

    OneQueryPerTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Integer> of(List<Task> tasks) {
        Map<Long, Integer> baselines = new HashMap<>();
        for (Task task : tasks) {
            baselines.put(task.id(), lookUp(task.id()));
        }
        return baselines;
    }

    private int lookUp(long task) {
        return jdbc.sql("select aversion from aversion_rating where task_id = ? and moment = 'BASELINE'")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
