package dev.roundtrip.demo.story1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** After: one query for all tasks. */
@Component
@Profile("after")
class OneBatchQuery implements BaselineAversion {

    private final JdbcClient jdbc;

    OneBatchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Integer> of(List<Task> tasks) {
        Map<Long, Integer> baselines = new HashMap<>();
        jdbc.sql("select task_id, aversion from aversion_rating where task_id in (:tasks) and moment = 'BASELINE'")
                .param("tasks", tasks.stream().map(Task::id).toList())
                .query(row -> {
                    baselines.put(row.getLong("task_id"), row.getInt("aversion"));
                });
        return baselines;
    }
}
