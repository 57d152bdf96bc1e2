package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import targets.framework.Store;
import targets.framework.Unit;

/** Writes of a provider that was never told to batch, as is the default of all. */
final class JpaWrites {

    private JpaWrites() {}

    static void run(EntityManagerFactory factory) throws Exception {
        Unit.run("insert loop", () -> Session.in(factory, JpaWrites::insertLoop));
        Unit.run("update per row", () -> Session.in(factory, JpaWrites::updatePerRow));
        Unit.run("commit per row", () -> Session.in(factory, JpaWrites::commitPerRow));
    }

    private static void insertLoop(EntityManager manager) {
        for (long key : Store.NEW_KEYS) {
            manager.persist(new Memo(key, "memo " + key));
        }
        manager.getTransaction().commit(); // expect: n-plus-one-write likely 50
    }

    private static void updatePerRow(EntityManager manager) {
        for (Author author :
                manager.createQuery("select a from Author a", Author.class).getResultList()) {
            author.setName("anonymous");
        }
        manager.getTransaction().commit(); // expect: n-plus-one-write confirmed 50 driven by ID
    }

    private static void commitPerRow(EntityManager manager) {
        manager.getTransaction().commit();
        for (long key : Store.NEW_KEYS) {
            manager.getTransaction().begin();
            manager.persist(new Memo(-key, "memo " + key));
            manager.getTransaction().commit(); // expect: commit-per-row confirmed 50; n-plus-one-write likely 50
        }
    }
}
