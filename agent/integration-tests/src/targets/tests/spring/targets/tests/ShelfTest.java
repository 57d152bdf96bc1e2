package targets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.roundtrip.annotations.MaxStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.WebApplicationContext;

/** One of the tests starts the application, whichever comes first. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "spring.datasource.url=jdbc:h2:mem:shop"})
@MaxStatements(1)
class ShelfTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${local.server.port}")
    int port;

    @BeforeEach
    void changes_row_by_row_before() {
        for (Long id : jdbc.queryForList("SELECT id FROM author", Long.class)) {
            jdbc.update("UPDATE author SET name = 'new' WHERE id = ?", id);
        }
    }

    @AfterEach
    void reads_row_by_row_after() {
        for (Long id : jdbc.queryForList("SELECT id FROM author", Long.class)) {
            jdbc.queryForList("SELECT name FROM author WHERE id = ?", String.class, id);
        }
    }

    private String ask(String path) {
        return RestClient.create("http://localhost:" + port).get().uri(path).retrieve().body(String.class);
    }

    private MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void guilty_request_to_the_port() {
        assertEquals(ask("/join").length() > 0, ask("/loop").length() > 0);
    }

    @Test
    void innocent_request_to_the_port() {
        ask("/join");
    }

    @Test
    void guilty_request_by_mock() throws Exception {
        mvc().perform(get("/loop")).andExpect(status().isOk());
    }

    @Test
    void innocent_request_by_mock() throws Exception {
        mvc().perform(get("/join")).andExpect(status().isOk());
    }

    /** One statement of its own; what the script inserts and what is rolled back is not the test's. */
    @Test
    @Transactional
    @Sql("/visits.sql")
    void innocent_transaction() {
        assertEquals(60, jdbc.queryForObject("SELECT count(*) FROM visit", Integer.class));
    }

    @Test
    @Transactional
    void guilty_transaction() {
        for (Long id : jdbc.queryForList("SELECT id FROM author", Long.class)) {
            jdbc.queryForList("SELECT title FROM book WHERE author_id = ?", String.class, id);
        }
    }

    @Nested
    class Empty {
        @Test
        void innocent_after_the_rollback() {
            assertEquals(0, jdbc.queryForObject("SELECT count(*) FROM visit", Integer.class));
        }
    }
}
