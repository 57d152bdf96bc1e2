package dev.roundtrip.demo;

import java.io.IOException;
import org.springframework.boot.SpringApplication;

/** Starts the Spring Boot application of a story. */
public final class StoryServer {

    private StoryServer() {}

    /**
     * Starts the application with the variant as its profile. It stops when its standard input ends: whoever started
     * it closes that, or is gone.
     *
     * @param arguments the variant, alone
     */
    public static void run(Class<?> application, String[] arguments) {
        SpringApplication spring = new SpringApplication(application);
        spring.setAdditionalProfiles(arguments[0]);
        spring.run();
        Thread end = new Thread(StoryServer::exitWhenInputEnds, "end-of-input");
        end.setDaemon(true);
        end.start();
    }

    private static void exitWhenInputEnds() {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // An input that breaks has ended, too.
            System.exit(0);
        }
        System.exit(0);
    }
}
