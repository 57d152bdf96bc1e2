package targets.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcTemplate and JdbcClient. */
public final class JdbcTemplates {

    private static final String BOOKS = "SELECT title FROM book WHERE author_id = ?";
    private static final String NAME = "SELECT name FROM author WHERE id = ?";
    private static final String INSERT = "INSERT INTO memo VALUES (?, ?)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    private JdbcTemplates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
    }

    public static void main(String[] args) throws Exception {
        JdbcTemplates programs = new JdbcTemplates(new JdbcTemplate(Store.filled()));
        Unit.run("lookups", programs::lookups);
        Unit.run("lookups by client", programs::lookupsByClient);
        Unit.run("lookups in row mapper", programs::lookupsInRowMapper);
        Unit.run("join", programs::join);
        Unit.run("insert loop", () -> programs.transactions.executeWithoutResult(status -> programs.insertLoop()));
        Unit.run("inserts without transaction", programs::insertsWithoutTransaction);
        Unit.run("batched inserts", () -> programs.transactions.executeWithoutResult(status -> programs.batched()));
        Unit.run("duplicate", programs::duplicate);
        Unit.run("keyset pages", programs::keysetPages);
        Unit.run("offset pages", programs::offsetPages);
        Unit.run("chunked in", programs::chunkedIn);
    }

    private List<Long> authors() {
        return jdbc.queryForList("SELECT id FROM author", Long.class);
    }

    private void lookups() {
        for (Long author : authors()) {
            booksOf(author); // loop 1
        }
    }

    private List<String> booksOf(long author) {
        return jdbc.queryForList(BOOKS, String.class, author); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private void lookupsByClient() {
        for (Long author : client.sql("SELECT id FROM author").query(Long.class).list()) {
            client.sql(BOOKS)
                    .param(author)
                    .query(String.class)
                    .list(); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private void lookupsInRowMapper() {
        jdbc.query("SELECT id, name FROM author", (row, number) -> { // loop 2
            long id = row.getLong("id");
            return jdbc.queryForList(BOOKS, String.class, id); // expect: n-plus-one confirmed 50 driven by ID in loop 2
        });
    }

    private void join() {
        jdbc.queryForList(
                "SELECT b.title FROM author a JOIN book b ON b.author_id = a.id WHERE a.id > ?", String.class, 0);
    }

    private void insertLoop() {
        for (long key : Store.NEW_KEYS) {
            jdbc.update(INSERT, key, "memo"); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private void insertsWithoutTransaction() {
        for (long key : Store.NEW_KEYS) {
            jdbc.update(INSERT, key + 1, "memo"); // expect: commit-per-row confirmed 50; n-plus-one-write likely 50
        }
    }

    private void batched() {
        List<Object[]> rows = new ArrayList<>();
        for (long key : Store.NEW_KEYS) {
            rows.add(new Object[] {key + 2, "memo"});
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    private void duplicate() {
        for (int i = 0; i < 5; i++) {
            jdbc.queryForObject(NAME, String.class, 70098); // expect: duplicate-query likely 5
        }
    }

    private void keysetPages() {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = jdbc.queryForList(
                    "SELECT id FROM book WHERE id > ? ORDER BY id LIMIT 20", Long.class, page.get(page.size() - 1));
        }
    }

    private void offsetPages() {
        for (int offset = 0; offset < 200; offset += 20) {
            jdbc.queryForList("SELECT id, title FROM book ORDER BY id LIMIT ? OFFSET ?", 20, offset);
        }
    }

    private void chunkedIn() {
        List<Long> ids = jdbc.queryForList("SELECT id FROM book", Long.class);
        for (int from = 0; from < 200; from += 20) {
            client.sql("SELECT title FROM book WHERE id IN (:ids)")
                    .param("ids", ids.subList(from, from + 20))
                    .query(String.class)
                    .list();
        }
    }
}
