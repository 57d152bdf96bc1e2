package targets.unit;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A controller of Spring MVC, whose template the request should be named by. */
public final class SpringMvc {

    private SpringMvc() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.register(Configuration.class, TaskController.class);
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat(new DispatcherServlet(context), "/")) {
            Client.askThrice(tomcat.port(), "/owners");
        }
    }

    /** Switches Spring MVC on. */
    @EnableWebMvc
    public static class Configuration {}

    /** Answers with the tasks. */
    @RestController
    public static class TaskController {
        @GetMapping("/owners/{ownerId}")
        public String tasks(@PathVariable("ownerId") int ownerId) {
            return ownerId + Tasks.list();
        }
    }
}
