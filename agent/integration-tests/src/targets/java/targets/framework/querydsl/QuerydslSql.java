package targets.framework.querydsl;

import static com.querydsl.core.types.dsl.Expressions.numberPath;
import static com.querydsl.core.types.dsl.Expressions.path;
import static com.querydsl.core.types.dsl.Expressions.stringPath;

import com.querydsl.core.types.Path;
import com.querydsl.core.types.dsl.NumberPath;
import com.querydsl.core.types.dsl.StringPath;
import com.querydsl.sql.H2Templates;
import com.querydsl.sql.RelationalPath;
import com.querydsl.sql.RelationalPathBase;
import com.querydsl.sql.SQLQueryFactory;
import com.querydsl.sql.dml.SQLInsertClause;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import targets.framework.Store;
import targets.framework.Unit;

/** QueryDSL over SQL, without generated classes. */
public final class QuerydslSql {

    private static final RelationalPath<Object> AUTHORS = table("author");
    private static final RelationalPath<Object> BOOKS = table("book");
    private static final RelationalPath<Object> MEMOS = table("memo");
    private static final NumberPath<Long> AUTHOR = numberPath(Long.class, AUTHORS, "id");
    private static final StringPath NAME = stringPath(AUTHORS, "name");
    private static final NumberPath<Long> BOOK = numberPath(Long.class, BOOKS, "id");
    private static final NumberPath<Long> AUTHOR_OF_BOOK = numberPath(Long.class, BOOKS, "author_id");
    private static final StringPath TITLE = stringPath(BOOKS, "title");
    private static final Path<Long> MEMO = path(Long.class, MEMOS, "id");
    private static final Path<String> NOTE = path(String.class, MEMOS, "note");

    private interface Work {
        void with(SQLQueryFactory store);
    }

    private QuerydslSql() {}

    public static void main(String[] args) throws Exception {
        DataSource store = Store.filled();
        unit("lookups", store, QuerydslSql::lookups);
        unit("join", store, QuerydslSql::join);
        unit("insert loop", store, QuerydslSql::insertLoop);
        unit("batched inserts", store, QuerydslSql::batched);
        unit("duplicate", store, QuerydslSql::duplicate);
        unit("keyset pages", store, QuerydslSql::keysetPages);
        unit("offset pages", store, QuerydslSql::offsetPages);
        unit("chunked in", store, QuerydslSql::chunkedIn);
    }

    private static void unit(String name, DataSource store, Work work) throws Exception {
        Unit.run(name, () -> {
            try (Connection connection = store.getConnection()) {
                connection.setAutoCommit(false);
                work.with(new SQLQueryFactory(new H2Templates(), () -> connection));
                connection.commit();
            }
        });
    }

    private static RelationalPath<Object> table(String name) {
        return new RelationalPathBase<>(Object.class, name, null, name);
    }

    private static void lookups(SQLQueryFactory store) {
        for (Long author : store.select(AUTHOR).from(AUTHORS).fetch()) {
            booksOf(store, author); // loop 1
        }
    }

    private static List<String> booksOf(SQLQueryFactory store, long author) {
        return store.select(TITLE)
                .from(BOOKS)
                .where(AUTHOR_OF_BOOK.eq(author))
                .fetch(); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private static void join(SQLQueryFactory store) {
        store.select(TITLE)
                .from(AUTHORS)
                .join(BOOKS)
                .on(AUTHOR_OF_BOOK.eq(AUTHOR))
                .fetch();
    }

    private static void insertLoop(SQLQueryFactory store) {
        for (long key : Store.NEW_KEYS) {
            store.insert(MEMOS)
                    .set(MEMO, key)
                    .set(NOTE, "memo")
                    .execute(); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private static void batched(SQLQueryFactory store) {
        SQLInsertClause insert = store.insert(MEMOS);
        for (long key : Store.NEW_KEYS) {
            insert.set(MEMO, key + 1).set(NOTE, "memo").addBatch();
        }
        insert.execute();
    }

    private static void duplicate(SQLQueryFactory store) {
        for (int i = 0; i < 5; i++) {
            store.select(NAME).from(AUTHORS).where(AUTHOR.eq(70098L)).fetchOne(); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(SQLQueryFactory store) {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = store.select(BOOK)
                    .from(BOOKS)
                    .where(BOOK.gt(page.get(page.size() - 1)))
                    .orderBy(BOOK.asc())
                    .limit(20)
                    .fetch();
        }
    }

    private static void offsetPages(SQLQueryFactory store) {
        for (int offset = 0; offset < 200; offset += 20) {
            store.select(BOOK, TITLE)
                    .from(BOOKS)
                    .orderBy(BOOK.asc())
                    .limit(20)
                    .offset(offset)
                    .fetch();
        }
    }

    private static void chunkedIn(SQLQueryFactory store) {
        List<Long> ids = store.select(BOOK).from(BOOKS).fetch();
        for (int from = 0; from < 200; from += 20) {
            store.select(TITLE)
                    .from(BOOKS)
                    .where(BOOK.in(ids.subList(from, from + 20)))
                    .fetch();
        }
    }
}
