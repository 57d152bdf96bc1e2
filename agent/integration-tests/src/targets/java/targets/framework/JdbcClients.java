package targets.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcClient, and the template with named parameters for the batch that it does not know. */
public final class JdbcClients {

    private static final String INSERT = "INSERT INTO memo VALUES (:id, :note)";

    private final JdbcClient client;
    private final NamedParameterJdbcTemplate template;
    private final TransactionTemplate transactions;

    private JdbcClients(DataSource store) {
        this.client = JdbcClient.create(store);
        this.template = new NamedParameterJdbcTemplate(store);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(store));
    }

    public static void main(String[] args) throws Exception {
        JdbcClients programs = new JdbcClients(Store.filled());
        Unit.run("lookups", programs::lookups);
        Unit.run("lookups of a stream", programs::lookupsOfStream);
        Unit.run("join", programs::join);
        Unit.run("insert loop", () -> programs.transactions.executeWithoutResult(status -> programs.insertLoop()));
        Unit.run("batched inserts", () -> programs.transactions.executeWithoutResult(status -> programs.batched()));
        Unit.run("duplicate", programs::duplicate);
        Unit.run("keyset pages", programs::keysetPages);
        Unit.run("offset pages", programs::offsetPages);
        Unit.run("chunked in", programs::chunkedIn);
    }

    private void lookups() {
        for (Long author : client.sql("SELECT id FROM author").query(Long.class).list()) {
            booksOf(author); // loop 1
        }
    }

    private List<String> booksOf(long author) {
        return client.sql("SELECT title FROM book WHERE author_id = :author")
                .param("author", author)
                .query(String.class)
                .list(); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private void lookupsOfStream() {
        client.sql("SELECT id FROM author").query(Long.class).stream()
                .map(author -> client.sql("SELECT title FROM book WHERE author_id = ?")
                        .param(author)
                        .query(String.class)
                        .list()) // expect: n-plus-one confirmed 50 driven by ID in loop 2
                .forEach(titles -> {}); // loop 2
    }

    private void join() {
        client.sql("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id")
                .query(String.class)
                .list();
    }

    private void insertLoop() {
        for (long key : Store.NEW_KEYS) {
            client.sql(INSERT)
                    .param("id", key)
                    .param("note", "memo")
                    .update(); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private void batched() {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (long key : Store.NEW_KEYS) {
            rows.add(new MapSqlParameterSource("id", key + 1).addValue("note", "memo"));
        }
        template.batchUpdate(INSERT, rows.toArray(new SqlParameterSource[0]));
    }

    private void duplicate() {
        for (int i = 0; i < 5; i++) {
            client.sql("SELECT name FROM author WHERE id = :id")
                    .param("id", 70098)
                    .query(String.class)
                    .single(); // expect: duplicate-query likely 5
        }
    }

    private void keysetPages() {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = client.sql("SELECT id FROM book WHERE id > :last ORDER BY id LIMIT 20")
                    .param("last", page.get(page.size() - 1))
                    .query(Long.class)
                    .list();
        }
    }

    private void offsetPages() {
        for (int offset = 0; offset < 200; offset += 20) {
            client.sql("SELECT title FROM book ORDER BY id LIMIT 20 OFFSET :offset")
                    .param("offset", offset)
                    .query(String.class)
                    .list();
        }
    }

    private void chunkedIn() {
        List<Long> ids = client.sql("SELECT id FROM book").query(Long.class).list();
        for (int from = 0; from < 200; from += 20) {
            client.sql("SELECT title FROM book WHERE id IN (:ids)")
                    .param("ids", ids.subList(from, from + 20))
                    .query(String.class)
                    .list();
        }
    }
}
