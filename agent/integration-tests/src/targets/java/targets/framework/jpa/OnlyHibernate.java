package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import targets.framework.Store;
import targets.framework.Unit;

/** What other providers cannot do without weaving the entities, or not on H2. */
final class OnlyHibernate {

    private OnlyHibernate() {}

    static void run(EntityManagerFactory factory) throws Exception {
        Unit.run("lazy to-one", () -> Session.in(factory, OnlyHibernate::lazyToOne));
        Unit.run("lazy to-one in stream", () -> Session.in(factory, OnlyHibernate::lazyToOneInStream));
        Unit.run("two collections", () -> Session.in(factory, OnlyHibernate::twoCollections));
        Unit.run("a collection and its parent", () -> Session.in(factory, OnlyHibernate::collectionAndParent));
        Unit.run("identity inserts", () -> Session.in(factory, OnlyHibernate::identityInserts));
    }

    private static void lazyToOne(EntityManager manager) {
        int letters = 0;
        for (Book book : manager.createQuery("select b from Book b", Book.class).getResultList()) {
            letters += book.getAuthor()
                    .getName() // expect: n-plus-one confirmed 50 driven by AUTHOR_ID looped here
                    .length();
        }
        Session.check(letters, letters);
    }

    private static void lazyToOneInStream(EntityManager manager) {
        manager.createQuery("select b from Book b", Book.class)
                .getResultList()
                .forEach(book -> book.getAuthor().getName()); // expect: n-plus-one confirmed 50 driven by AUTHOR_ID
    }

    /** Five authors with four books each, all pairs of them. */
    private static void twoCollections(EntityManager manager) {
        int pairs = joined(
                        manager,
                        70_001 + 6 * 97,
                        "select a, b, c from Author a join a.books b join a.books c where a.id < :id")
                .getResultList() // expect: cartesian-join info 80
                .size();
        Session.check(pairs, 80);
    }

    /** The same joins, but the key of the book tells the rows apart. */
    private static void collectionAndParent(EntityManager manager) {
        int books = joined(
                        manager, 80_000, "select a, b, p from Author a join a.books b join b.author p where a.id < :id")
                .getResultList()
                .size();
        Session.check(books, 200);
    }

    private static TypedQuery<Object[]> joined(EntityManager manager, long below, String query) {
        return manager.createQuery(query, Object[].class).setParameter("id", below);
    }

    private static void identityInserts(EntityManager manager) {
        for (long key : Store.NEW_KEYS) {
            manager.persist(new Ticket("ticket " + key)); // expect: n-plus-one-write likely 50 looped here
        }
        manager.getTransaction().commit();
    }
}
