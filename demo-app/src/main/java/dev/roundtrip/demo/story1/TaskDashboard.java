package dev.roundtrip.demo.story1;

import dev.roundtrip.demo.StoryServer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;

/** Story 1's application: Spring MVC and plain SQL through a pool, no ORM. */
@SpringBootApplication(exclude = {HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class})
public class TaskDashboard {

    public static void main(String[] arguments) {
        StoryServer.run(TaskDashboard.class, arguments);
    }
}
