package dev.roundtrip.demo.story2;

import dev.roundtrip.demo.StoryServer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** Story 2's application: Spring MVC and plain JDBC; it manages its connections itself. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
public class OrderApi {

    public static void main(String[] arguments) {
        StoryServer.run(OrderApi.class, arguments);
    }
}
