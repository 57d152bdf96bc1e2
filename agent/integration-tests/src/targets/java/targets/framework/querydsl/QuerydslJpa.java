package targets.framework.querydsl;

import com.querydsl.core.types.dsl.ListPath;
import com.querydsl.core.types.dsl.NumberPath;
import com.querydsl.core.types.dsl.PathBuilder;
import com.querydsl.core.types.dsl.StringPath;
import com.querydsl.jpa.JPQLTemplates;
import com.querydsl.jpa.impl.JPAQueryFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Collections;
import java.util.List;
import targets.framework.Store;
import targets.framework.Unit;
import targets.framework.jpa.Author;
import targets.framework.jpa.Book;
import targets.framework.jpa.Loan;

/** QueryDSL over JPA, on Hibernate, without generated classes. It reads; what is written, Hibernate writes. */
public final class QuerydslJpa {

    private static final PathBuilder<Author> AUTHORS = new PathBuilder<>(Author.class, "a");
    private static final PathBuilder<Book> BOOKS = new PathBuilder<>(Book.class, "b");
    private static final PathBuilder<Loan> LOANS = new PathBuilder<>(Loan.class, "l");
    private static final NumberPath<Long> AUTHOR = AUTHORS.getNumber("id", Long.class);
    private static final StringPath NAME = AUTHORS.getString("name");
    private static final ListPath<Book, PathBuilder<Book>> BOOKS_OF_AUTHOR = AUTHORS.getList("books", Book.class);
    private static final NumberPath<Long> BOOK = BOOKS.getNumber("id", Long.class);
    private static final NumberPath<Long> AUTHOR_OF_BOOK = BOOKS.getNumber("author.id", Long.class);
    private static final StringPath TITLE = BOOKS.getString("title");

    private interface Work {
        void with(JPAQueryFactory store);
    }

    private QuerydslJpa() {}

    public static void main(String[] args) throws Exception {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "store", Collections.singletonMap("jakarta.persistence.nonJtaDataSource", Store.filled()));
        unit("lookups", factory, QuerydslJpa::lookups);
        unit("lazy collection", factory, QuerydslJpa::lazyCollection);
        unit("eager to-one", factory, QuerydslJpa::eagerToOne);
        unit("fetch join", factory, QuerydslJpa::fetchJoin);
        unit("duplicate", factory, QuerydslJpa::duplicate);
        unit("keyset pages", factory, QuerydslJpa::keysetPages);
        unit("offset pages", factory, QuerydslJpa::offsetPages);
        unit("chunked in", factory, QuerydslJpa::chunkedIn);
    }

    private static void unit(String name, EntityManagerFactory factory, Work work) throws Exception {
        Unit.run(name, () -> {
            EntityManager manager = factory.createEntityManager();
            work.with(new JPAQueryFactory(JPQLTemplates.DEFAULT, manager));
            manager.close();
        });
    }

    private static void lookups(JPAQueryFactory store) {
        for (Long author : store.select(AUTHOR).from(AUTHORS).fetch()) {
            booksOf(store, author); // loop 1
        }
    }

    private static List<Book> booksOf(JPAQueryFactory store, long author) {
        return store.selectFrom(BOOKS)
                .where(AUTHOR_OF_BOOK.eq(author))
                .fetch(); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private static void lazyCollection(JPAQueryFactory store) {
        for (Author author : store.selectFrom(AUTHORS).fetch()) {
            author.getBooks().size(); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private static void eagerToOne(JPAQueryFactory store) {
        store.selectFrom(LOANS).fetch(); // expect: n-plus-one confirmed 50 driven by AUTHOR_ID
    }

    private static void fetchJoin(JPAQueryFactory store) {
        for (Author author : store.selectFrom(AUTHORS)
                .distinct()
                .leftJoin(BOOKS_OF_AUTHOR)
                .fetchJoin()
                .fetch()) {
            author.getBooks().size();
        }
    }

    private static void duplicate(JPAQueryFactory store) {
        for (int i = 0; i < 5; i++) {
            store.selectFrom(AUTHORS).where(NAME.eq("author 7")).fetchOne(); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(JPAQueryFactory store) {
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

    private static void offsetPages(JPAQueryFactory store) {
        for (int offset = 0; offset < 200; offset += 20) {
            store.select(BOOK, TITLE)
                    .from(BOOKS)
                    .orderBy(BOOK.asc())
                    .limit(20)
                    .offset(offset)
                    .fetch();
        }
    }

    private static void chunkedIn(JPAQueryFactory store) {
        List<Long> ids = store.select(BOOK).from(BOOKS).fetch();
        for (int from = 0; from < 200; from += 20) {
            store.select(TITLE)
                    .from(BOOKS)
                    .where(BOOK.in(ids.subList(from, from + 20)))
                    .fetch();
        }
    }
}
