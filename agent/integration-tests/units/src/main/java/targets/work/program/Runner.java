package targets.work.program;

import org.springframework.boot.Banner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import targets.work.Tasks;

/** A program of Spring Boot without a server. */
public class Runner implements CommandLineRunner {

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        SpringApplication application = new SpringApplication(Runner.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.run(args);
    }

    @Override
    public void run(String... args) {
        Tasks.listOneByOne();
    }
}
