package targets.framework.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.List;
import targets.framework.Unit;

/** Associations that a provider loads with a query for each row, unless it is told to fetch by batch. */
final class JpaAssociations {

    private JpaAssociations() {}

    static void run(EntityManagerFactory plain, EntityManagerFactory batching) throws Exception {
        Unit.run("eager to-one", () -> Session.in(plain, JpaAssociations::eagerToOne));
        Unit.run("lazy collection", () -> Session.in(plain, JpaAssociations::lazyCollection));
        Unit.run("lazy collections of a page", () -> Session.in(plain, JpaAssociations::pageOfParents));
        Unit.run("batched fetch of a page", () -> Session.in(batching, JpaAssociations::batchedPage));
        Unit.run("batched fetch", () -> Session.in(batching, JpaAssociations::fetch));
    }

    private static void eagerToOne(EntityManager manager) {
        List<Loan> loans = manager.createQuery("select l from Loan l", Loan.class)
                .getResultList(); // expect: n-plus-one confirmed 50 driven by AUTHOR_ID
        Session.check(loans.size(), 50);
    }

    private static void lazyCollection(EntityManager manager) {
        int books = 0;
        for (Author author :
                manager.createQuery("select a from Author a", Author.class).getResultList()) {
            books += author.getBooks().size(); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
        Session.check(books, 200);
    }

    private static void pageOfParents(EntityManager manager) {
        int books = 0;
        for (Author author : page(manager).getResultList()) {
            books += author.getBooks().size(); // expect: n-plus-one confirmed 20 driven by ID looped here
        }
        Session.check(books, 80);
    }

    private static void batchedPage(EntityManager manager) {
        int books = 0;
        for (Author author : page(manager)
                .setHint("eclipselink.batch", "a.books")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList()) {
            books += author.getBooks().size();
        }
        Session.check(books, 80);
    }

    private static TypedQuery<Author> page(EntityManager manager) {
        return manager.createQuery("select a from Author a order by a.id", Author.class)
                .setMaxResults(20);
    }

    private static void fetch(EntityManager manager) {
        List<Author> authors = manager.createQuery("select a from Author a", Author.class)
                .setHint("eclipselink.batch", "a.books")
                .getResultList();
        int books = 0;
        for (Author author : authors) {
            books += author.getBooks().size();
        }
        Session.check(books, 200);
    }
}
