package dev.roundtrip.demo.story1;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Tasks {

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tasks of a user, the oldest first. */
    List<Task> of(long user) {
        return jdbc.sql("select id, title, category, status, effort_minutes from task where user_id = ? order by id")
                .param(user)
                .query(Tasks::task)
                .list();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getLong("id"),
                row.getString("title"),
                row.getString("category"),
                row.getString("status").equals("COMPLETED"),
                row.getInt("effort_minutes"));
    }
}
