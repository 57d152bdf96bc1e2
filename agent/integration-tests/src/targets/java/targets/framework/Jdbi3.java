package targets.framework;

import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** JDBI's fluent interface. */
public final class Jdbi3 {

    private static final String BOOKS = "SELECT title FROM book WHERE author_id = ?";
    private static final String INSERT = "INSERT INTO memo VALUES (:id, :note)";

    private Jdbi3() {}

    public static void main(String[] args) throws Exception {
        Jdbi jdbi = Jdbi.create(Store.filled());
        Unit.run("lookups", () -> jdbi.useHandle(Jdbi3::lookups));
        Unit.run("lookups while reading", () -> jdbi.useHandle(Jdbi3::lookupsWhileReading));
        Unit.run("join", () -> jdbi.useHandle(Jdbi3::join));
        Unit.run("insert loop", () -> jdbi.useTransaction(Jdbi3::insertLoop));
        Unit.run("batched inserts", () -> jdbi.useTransaction(Jdbi3::batched));
        Unit.run("duplicate", () -> jdbi.useHandle(Jdbi3::duplicate));
        Unit.run("keyset pages", () -> jdbi.useHandle(Jdbi3::keysetPages));
        Unit.run("offset pages", () -> jdbi.useHandle(Jdbi3::offsetPages));
        Unit.run("chunked in", () -> jdbi.useHandle(Jdbi3::chunkedIn));
    }

    private static void lookups(Handle handle) {
        for (Long author :
                handle.createQuery("SELECT id FROM author").mapTo(Long.class).list()) {
            booksOf(handle, author); // loop 1
        }
    }

    private static List<String> booksOf(Handle handle, long author) {
        return handle.createQuery("SELECT title FROM book WHERE author_id = :author")
                .bind("author", author)
                .mapTo(String.class)
                .list(); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private static void lookupsWhileReading(Handle handle) {
        handle.createQuery("SELECT id FROM author")
                .mapTo(Long.class)
                .forEach(author -> handle.createQuery(BOOKS) // loop 2
                        .bind(0, author)
                        .mapTo(String.class)
                        .list()); // expect: n-plus-one confirmed 50 driven by ID in loop 2
    }

    private static void join(Handle handle) {
        handle.createQuery("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id")
                .mapTo(String.class)
                .list();
    }

    private static void insertLoop(Handle handle) {
        for (long key : Store.NEW_KEYS) {
            handle.createUpdate(INSERT)
                    .bind("id", key)
                    .bind("note", "memo")
                    .execute(); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private static void batched(Handle handle) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (long key : Store.NEW_KEYS) {
            batch.bind("id", key + 1).bind("note", "memo").add();
        }
        batch.execute();
    }

    private static void duplicate(Handle handle) {
        for (int i = 0; i < 5; i++) {
            handle.createQuery("SELECT name FROM author WHERE id = 70098")
                    .mapTo(String.class)
                    .one(); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(Handle handle) {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = handle.createQuery("SELECT id FROM book WHERE id > ? ORDER BY id FETCH FIRST 20 ROWS ONLY")
                    .bind(0, page.get(page.size() - 1))
                    .mapTo(Long.class)
                    .list();
        }
    }

    private static void offsetPages(Handle handle) {
        for (int offset = 0; offset < 200; offset += 20) {
            handle.createQuery("SELECT title FROM book ORDER BY id OFFSET :from ROWS FETCH NEXT 20 ROWS ONLY")
                    .bind("from", offset)
                    .mapTo(String.class)
                    .list();
        }
    }

    private static void chunkedIn(Handle handle) {
        List<Long> ids =
                handle.createQuery("SELECT id FROM book").mapTo(Long.class).list();
        for (int from = 0; from < 200; from += 20) {
            handle.createQuery("SELECT title FROM book WHERE id IN (<ids>)")
                    .bindList("ids", ids.subList(from, from + 20))
                    .mapTo(String.class)
                    .list();
        }
    }
}
