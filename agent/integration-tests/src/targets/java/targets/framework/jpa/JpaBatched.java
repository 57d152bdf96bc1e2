package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import targets.framework.Store;
import targets.framework.Unit;

/** Writes in batches, for a provider that was told to. Nothing to find here. */
final class JpaBatched {

    private JpaBatched() {}

    static void run(EntityManagerFactory factory) throws Exception {
        Unit.run("batched inserts", () -> Session.in(factory, JpaBatched::inserts));
        Unit.run("batched updates", () -> Session.in(factory, JpaBatched::updates));
    }

    private static void inserts(EntityManager manager) {
        for (long key : Store.NEW_KEYS) {
            manager.persist(new Memo(key + 1, "memo " + key));
        }
        manager.getTransaction().commit();
    }

    private static void updates(EntityManager manager) {
        for (Author author :
                manager.createQuery("select a from Author a", Author.class).getResultList()) {
            author.setName("nobody");
        }
        manager.getTransaction().commit();
    }
}
