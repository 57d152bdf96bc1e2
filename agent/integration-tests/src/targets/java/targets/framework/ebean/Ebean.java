package targets.framework.ebean;

import io.ebean.Database;
import io.ebean.FetchConfig;
import io.ebean.Transaction;
import io.ebean.config.DatabaseConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import targets.framework.Store;
import targets.framework.Unit;

/** Ebean, its entities enhanced by its own agent. Lazy loading fetches ten at once unless told otherwise. */
public final class Ebean {

    private Ebean() {}

    public static void main(String[] args) throws Exception {
        DatabaseConfig config = new DatabaseConfig();
        config.setName("store");
        config.setDataSource(Store.filled());
        config.setClasses(new ArrayList<>(List.of(Author.class, Book.class, Memo.class)));
        config.setExpressionNativeIlike(true);
        Database store = config.build();
        Unit.run("lookups", () -> lookups(store));
        Unit.run("find in loop", () -> findInLoop(store));
        Unit.run("lazy collection in tens", () -> lazyCollection(store));
        Unit.run("fetch", () -> fetch(store));
        Unit.run("insert loop", () -> insertLoop(store));
        Unit.run("save all", () -> saveAll(store));
        Unit.run("duplicate", () -> duplicate(store));
        Unit.run("keyset pages", () -> keysetPages(store));
        Unit.run("offset pages", () -> offsetPages(store));
        Unit.run("chunked in", () -> chunkedIn(store));
    }

    private static void lookups(Database store) {
        for (Author author : store.find(Author.class).findList()) {
            booksOf(store, author.getId()); // loop 1
        }
    }

    private static List<Book> booksOf(Database store, long author) {
        return store.find(Book.class)
                .where()
                .eq("author.id", author)
                .findList(); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private static void findInLoop(Database store) {
        List<Long> ids = store.find(Author.class).findIds();
        for (Long id : ids) {
            store.find(Author.class, id); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private static void lazyCollection(Database store) {
        for (Author author : store.find(Author.class).findList()) {
            author.getBooks().size();
        }
    }

    private static void fetch(Database store) {
        for (Author author :
                store.find(Author.class).fetch("books", FetchConfig.ofQuery()).findList()) {
            author.getBooks().size();
        }
    }

    private static void insertLoop(Database store) {
        try (Transaction transaction = store.beginTransaction()) {
            transaction.setBatchMode(false);
            for (long key : Store.NEW_KEYS) {
                store.insert(new Memo(key, "memo")); // expect: n-plus-one-write likely 50 looped here
            }
            transaction.commit();
        }
    }

    private static void saveAll(Database store) {
        List<Memo> memos = new ArrayList<>();
        for (long key : Store.NEW_KEYS) {
            memos.add(new Memo(key + 1, "memo"));
        }
        store.insertAll(memos);
    }

    private static void duplicate(Database store) {
        for (int i = 0; i < 5; i++) {
            store.find(Author.class).where().eq("name", "author 7").findOne(); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(Database store) {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = store.find(Book.class)
                    .where()
                    .gt("id", page.get(page.size() - 1))
                    .orderBy("id")
                    .setMaxRows(20)
                    .findIds();
        }
    }

    private static void offsetPages(Database store) {
        for (int offset = 0; offset < 200; offset += 20) {
            store.find(Book.class)
                    .orderBy("id")
                    .setFirstRow(offset)
                    .setMaxRows(20)
                    .findList();
        }
    }

    private static void chunkedIn(Database store) {
        List<Long> ids = store.find(Book.class).findIds();
        for (int from = 0; from < 200; from += 20) {
            store.find(Book.class).where().idIn(ids.subList(from, from + 20)).findList();
        }
    }
}
