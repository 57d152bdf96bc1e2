package dev.roundtrip.demo.story1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much a task was dreaded when it was new: its first rating. */
@Repository
class BaselineAversion {

    private final JdbcClient jdbc;

    BaselineAversion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before: it looks harmless, since each look-up takes a millisecond only. */
    int of(Task task) {
        return jdbc.sql("select aversion from aversion_rating where task_id = ? and moment = 'BASELINE'")
                .param(task.id())
                .query(Integer.class)
                .single();
    }

    /** After: one query for all tasks; the answer is by the task's id. */
    Map<Long, Integer> ofAll(List<Task> tasks) {
        Map<Long, Integer> baselines = new HashMap<>();
        jdbc.sql("select task_id, aversion from aversion_rating where task_id in (:tasks) and moment = 'BASELINE'")
                .param("tasks", tasks.stream().map(Task::id).toList())
                .query(row -> {
                    baselines.put(row.getLong("task_id"), row.getInt("aversion"));
                });
        return baselines;
    }
}
