package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import targets.framework.Store;
import targets.framework.Unit;

/** What other providers cannot do without weaving the entities, or not on H2. */
final class OnlyHibernate {

    private OnlyHibernate() {}

    static void run(EntityManagerFactory factory) throws Exception {
        Unit.run("lazy to-one", () -> Session.in(factory, OnlyHibernate::lazyToOne));
        Unit.run("lazy to-one in stream", () -> Session.in(factory, OnlyHibernate::lazyToOneInStream));
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

    private static void identityInserts(EntityManager manager) {
        for (long key : Store.NEW_KEYS) {
            manager.persist(new Ticket("ticket " + key)); // expect: n-plus-one-write likely 50 looped here
        }
        manager.getTransaction().commit();
    }
}
