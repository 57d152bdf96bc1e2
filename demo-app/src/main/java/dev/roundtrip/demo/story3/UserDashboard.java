package dev.roundtrip.demo.story3;

import dev.roundtrip.demo.StoryServer;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Story 3's application: Spring MVC, Spring Data JPA, Hibernate, a pool; as Spring Boot sets them up. */
@SpringBootApplication
public class UserDashboard {

    public static void main(String[] arguments) {
        StoryServer.run(UserDashboard.class, arguments);
    }
}
