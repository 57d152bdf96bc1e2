package targets.framework;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import java.util.Collections;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ without generated classes. */
public final class Jooq {

    private static final String BOOKS = "SELECT title FROM book WHERE author_id = ?";
    private static final Field<Long> ID = field("id", Long.class);
    private static final Field<Long> AUTHOR = field("author_id", Long.class);
    private static final Field<String> TITLE = field("title", String.class);
    private static final Field<String> NOTE = field("note", String.class);

    private Jooq() {}

    public static void main(String[] args) throws Exception {
        DSLContext store = DSL.using(Store.filled(), SQLDialect.H2);
        Unit.run("lookups", () -> lookups(store));
        Unit.run("lookups in stream", () -> lookupsInStream(store));
        Unit.run("join", () -> join(store));
        Unit.run("insert loop", () -> store.transaction(inside -> insertLoop(inside.dsl())));
        Unit.run("batched inserts", () -> store.transaction(inside -> batched(inside.dsl())));
        Unit.run("duplicate", () -> duplicate(store));
        Unit.run("keyset pages", () -> keysetPages(store));
        Unit.run("offset pages", () -> offsetPages(store));
        Unit.run("chunked in", () -> chunkedIn(store));
    }

    private static void lookups(DSLContext store) {
        for (Long author : store.select(ID).from(table("author")).fetch(ID)) {
            booksOf(store, author); // loop 1
        }
    }

    private static List<String> booksOf(DSLContext store, long author) {
        return store.select(TITLE)
                .from(table("book"))
                .where(AUTHOR.eq(author))
                .fetch(TITLE); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private static void lookupsInStream(DSLContext store) {
        store.select(ID).from(table("author")).fetch(ID).stream()
                .map(author -> store.fetch(BOOKS, author)) // expect: n-plus-one confirmed 50 driven by ID in loop 2
                .forEach(books -> {}); // loop 2
    }

    private static void join(DSLContext store) {
        store.fetch("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id");
    }

    private static void insertLoop(DSLContext store) {
        for (long key : Store.NEW_KEYS) {
            store.insertInto(table("memo"), ID, NOTE)
                    .values(key, "memo")
                    .execute(); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private static void batched(DSLContext store) {
        BatchBindStep batch =
                store.batch(store.insertInto(table("memo"), ID, NOTE).values((Long) null, null));
        for (long key : Store.NEW_KEYS) {
            batch.bind(key + 1, "memo");
        }
        batch.execute();
    }

    private static void duplicate(DSLContext store) {
        for (int i = 0; i < 5; i++) {
            store.select(field("name"))
                    .from(table("author"))
                    .where(ID.eq(70098L))
                    .fetchOne(); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(DSLContext store) {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = store.select(ID)
                    .from(table("book"))
                    .orderBy(ID)
                    .seek(page.get(page.size() - 1))
                    .limit(20)
                    .fetch(ID);
        }
    }

    private static void offsetPages(DSLContext store) {
        for (int offset = 0; offset < 200; offset += 20) {
            store.select(ID, TITLE)
                    .from(table("book"))
                    .orderBy(ID)
                    .limit(20)
                    .offset(offset)
                    .fetch();
        }
    }

    private static void chunkedIn(DSLContext store) {
        List<Long> ids = store.select(ID).from(table("book")).fetch(ID);
        for (int from = 0; from < 200; from += 20) {
            store.select(TITLE)
                    .from(table("book"))
                    .where(ID.in(ids.subList(from, from + 20)))
                    .fetch();
        }
    }
}
