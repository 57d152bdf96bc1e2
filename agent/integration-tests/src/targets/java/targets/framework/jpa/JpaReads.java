package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import targets.framework.Unit;

/** Queries that every provider of JPA repeats, and their repaired variants. */
final class JpaReads {

    private JpaReads() {}

    static void run(EntityManagerFactory factory) throws Exception {
        Unit.run("query in loop", () -> Session.in(factory, JpaReads::queryInLoop));
        Unit.run("find in loop", () -> Session.in(factory, JpaReads::findInLoop));
        Unit.run("join fetch", () -> Session.in(factory, JpaReads::joinFetch));
        Unit.run("duplicate", () -> Session.in(factory, JpaReads::duplicate));
        Unit.run("keyset pages", () -> Session.in(factory, JpaReads::keysetPages));
        Unit.run("offset pages", () -> Session.in(factory, JpaReads::offsetPages));
        Unit.run("chunked in", () -> Session.in(factory, JpaReads::chunkedIn));
    }

    private static void queryInLoop(EntityManager manager) {
        int books = 0;
        for (Author author : authors(manager)) {
            books += booksOf(manager, author).size(); // loop 2
        }
        Session.check(books, 200);
    }

    private static List<Book> booksOf(EntityManager manager, Author author) {
        return manager.createQuery("select b from Book b where b.author = :author", Book.class)
                .setParameter("author", author)
                .getResultList(); // expect: n-plus-one confirmed 50 driven by ID in loop 2
    }

    private static void findInLoop(EntityManager manager) {
        int letters = 0;
        for (Long id :
                manager.createQuery("select a.id from Author a", Long.class).getResultList()) {
            letters += manager.find(Author.class, id) // expect: n-plus-one confirmed 50 driven by ID looped here
                    .getName()
                    .length();
        }
        Session.check(letters, 441);
    }

    private static void joinFetch(EntityManager manager) {
        List<Author> authors = manager.createQuery("select distinct a from Author a join fetch a.books", Author.class)
                .getResultList();
        int books = 0;
        for (Author author : authors) {
            books += author.getBooks().size();
        }
        Session.check(books, 200);
    }

    private static void duplicate(EntityManager manager) {
        for (int i = 0; i < 5; i++) {
            manager.createQuery("select a from Author a where a.name = :name", Author.class)
                    .setParameter("name", "author 7")
                    .getSingleResult(); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(EntityManager manager) {
        long last = 0;
        int seen = 0;
        List<Long> page = pageAfter(manager, last);
        while (!page.isEmpty()) {
            seen += page.size();
            last = page.get(page.size() - 1);
            page = pageAfter(manager, last);
        }
        Session.check(seen, 200);
    }

    private static List<Long> pageAfter(EntityManager manager, long last) {
        return manager.createQuery("select b.id from Book b where b.id > :last order by b.id", Long.class)
                .setParameter("last", last)
                .setMaxResults(20)
                .getResultList();
    }

    private static void offsetPages(EntityManager manager) {
        int seen = 0;
        for (int offset = 0; offset < 200; offset += 20) {
            seen += manager.createQuery("select b.id, b.title from Book b order by b.id", Object[].class)
                    .setFirstResult(offset)
                    .setMaxResults(20)
                    .getResultList()
                    .size();
        }
        Session.check(seen, 200);
    }

    private static void chunkedIn(EntityManager manager) {
        List<Long> ids =
                manager.createQuery("select b.id from Book b", Long.class).getResultList();
        int seen = 0;
        for (int from = 0; from < 200; from += 20) {
            seen += manager.createQuery("select b.title from Book b where b.id in :ids", String.class)
                    .setParameter("ids", ids.subList(from, from + 20))
                    .getResultList()
                    .size();
        }
        Session.check(seen, 200);
    }

    private static List<Author> authors(EntityManager manager) {
        return manager.createQuery("select a from Author a", Author.class).getResultList();
    }
}
