package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Consumer;

/** A persistence context of its own for each scenario, so that none finds what another has loaded. */
final class Session {

    private Session() {}

    static void in(EntityManagerFactory factory, Consumer<EntityManager> work) {
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        try {
            work.accept(manager);
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    static void check(int actual, int expected) {
        if (actual != expected) {
            throw new IllegalStateException(actual + " instead of " + expected);
        }
    }
}
