package targets.tests;

import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication(proxyBeanMethods = false)
@RestController
class Shop {

    private final JdbcTemplate jdbc;

    Shop(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the start reads row by row belongs to no test. */
    @Bean
    ApplicationRunner warmUp() {
        return arguments -> titlesOneByOne();
    }

    @GetMapping("/loop")
    String titlesOneByOne() {
        StringBuilder titles = new StringBuilder();
        for (Long id : jdbc.queryForList("SELECT id FROM author", Long.class)) {
            titles.append(jdbc.queryForList("SELECT title FROM book WHERE author_id = ?", String.class, id));
        }
        return titles.toString();
    }

    @GetMapping("/join")
    String titlesAtOnce() {
        List<String> titles =
                jdbc.queryForList("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id", String.class);
        return titles.toString();
    }
}
