package targets.framework.openjpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.openjpa.persistence.OpenJPAPersistence;
import targets.framework.Store;
import targets.framework.Unit;
import targets.framework.jpa.Author;
import targets.framework.jpa.Loan;

/** What OpenJPA does otherwise than other providers: it enhances entities, and joins of its own accord what is eager. */
public final class OpenJpa {

    private OpenJpa() {}

    public static void main(String[] args) throws Exception {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "store", Collections.singletonMap("jakarta.persistence.nonJtaDataSource", Store.filled()));
        Unit.run("lazy collection", () -> in(factory, OpenJpa::lazyCollection));
        Unit.run("fetch plan", () -> in(factory, OpenJpa::fetchPlan));
        Unit.run("join fetch into a page", () -> in(factory, OpenJpa::joinIntoPage));
        Unit.run("eager to-one", () -> in(factory, OpenJpa::eagerToOne));
    }

    private static void in(EntityManagerFactory factory, Consumer<EntityManager> work) {
        EntityManager manager = factory.createEntityManager();
        work.accept(manager);
        manager.close();
    }

    private static void lazyCollection(EntityManager manager) {
        check(books(manager.createQuery("select a from Author a", Author.class).getResultList()), 200);
    }

    /** In words of its own: OpenJPA runs the SQL that it has prepared for the same words again, whatever the plan. */
    private static void fetchPlan(EntityManager manager) {
        TypedQuery<Author> authors = manager.createQuery("select a from Author a order by a.id", Author.class);
        OpenJPAPersistence.cast(authors).getFetchPlan().addField(Author.class, "books");
        check(books(authors.getResultList()), 200);
    }

    private static void joinIntoPage(EntityManager manager) {
        String joined = "select distinct a from Author a join fetch a.books order by a.id";
        check(books(manager.createQuery(joined, Author.class).setMaxResults(20).getResultList()), 80);
    }

    private static void eagerToOne(EntityManager manager) {
        check(
                manager.createQuery("select l from Loan l", Loan.class)
                        .getResultList()
                        .size(),
                50);
    }

    private static int books(List<Author> authors) {
        int books = 0;
        for (Author author : authors) {
            books += author.getBooks().size();
        }
        return books;
    }

    private static void check(int actual, int expected) {
        if (actual != expected) {
            throw new IllegalStateException(actual + " instead of " + expected);
        }
    }
}
