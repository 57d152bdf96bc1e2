package targets.framework.springdata;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import targets.framework.Store;
import targets.framework.Unit;
import targets.framework.jpa.Author;
import targets.framework.jpa.Book;
import targets.framework.jpa.Memo;

/** Repositories of Spring Data JPA on Hibernate, made without a container. */
public final class SpringData {

    private final EntityManagerFactory factory;

    private SpringData(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** One persistence context and its repositories. */
    private static final class Context {

        final EntityManager manager;
        final Authors authors;
        final Books books;
        final Memos memos;

        Context(EntityManager manager) {
            JpaRepositoryFactory repositories = new JpaRepositoryFactory(manager);
            this.manager = manager;
            this.authors = repositories.getRepository(Authors.class);
            this.books = repositories.getRepository(Books.class);
            this.memos = repositories.getRepository(Memos.class);
        }
    }

    private interface Work {
        void in(Context context);
    }

    public static void main(String[] args) throws Exception {
        DataSource store = Store.filled();
        SpringData programs =
                new SpringData(factory(Collections.singletonMap("jakarta.persistence.nonJtaDataSource", store)));
        SpringData batching = new SpringData(
                factory(Map.of("jakarta.persistence.nonJtaDataSource", store, "hibernate.jdbc.batch_size", 25)));
        programs.unit("lookups", SpringData::lookups);
        programs.unit("lookups in forEach", SpringData::lookupsInForEach);
        programs.unit("lazy collection", SpringData::lazyCollection);
        programs.unit("find by id", SpringData::findById);
        programs.unit("entity graph", SpringData::entityGraph);
        programs.unit("find all by id", SpringData::findAllById);
        programs.unit("save loop", SpringData::saveLoop);
        programs.unit("duplicate", SpringData::duplicate);
        programs.unit("keyset pages", SpringData::keysetPages);
        programs.unit("offset pages", SpringData::offsetPages);
        batching.unit("batched updates", SpringData::saveAll);
    }

    private static EntityManagerFactory factory(Map<String, Object> properties) {
        return Persistence.createEntityManagerFactory("store", properties);
    }

    private void unit(String name, Work work) throws Exception {
        Unit.run(name, () -> {
            EntityManager manager = factory.createEntityManager();
            manager.getTransaction().begin();
            work.in(new Context(manager));
            manager.getTransaction().commit(); // expect: n-plus-one-write likely 50
            manager.close();
        });
    }

    private static void lookups(Context store) {
        for (Author author : store.authors.findAll()) {
            booksOf(store, author); // loop 1
        }
    }

    private static List<Book> booksOf(Context store, Author author) {
        return store.books.findByAuthor(author); // expect: n-plus-one confirmed 50 driven by ID in loop 1
    }

    private static void lookupsInForEach(Context store) {
        store.authors
                .findAll()
                .forEach(author -> store.books.findByAuthor(author)); // expect: n-plus-one confirmed 50 driven by ID
    }

    private static void lazyCollection(Context store) {
        for (Author author : store.authors.findAll()) {
            author.getBooks().size(); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private static void findById(Context store) {
        List<Long> ids = store.manager
                .createQuery("select a.id from Author a", Long.class)
                .getResultList();
        for (Long id : ids) {
            store.authors.findById(id); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private static void entityGraph(Context store) {
        for (Author author : store.authors.findAllWithBooks()) {
            author.getBooks().size();
        }
    }

    private static void findAllById(Context store) {
        List<Long> ids =
                store.manager.createQuery("select b.id from Book b", Long.class).getResultList();
        for (int from = 0; from < 200; from += 20) {
            store.books.findAllById(ids.subList(from, from + 20));
        }
    }

    /** A key that the program gives makes {@code save} look first whether the row is there. */
    private static void saveLoop(Context store) {
        for (long key : Store.NEW_KEYS) {
            store.memos.save(new Memo(key, "memo")); // expect: n-plus-one likely 50 looped here
        }
    }

    private static void saveAll(Context store) {
        List<Author> authors = store.authors.findAll();
        authors.forEach(author -> author.setName("nobody"));
        store.authors.saveAll(authors);
    }

    private static void duplicate(Context store) {
        for (int i = 0; i < 5; i++) {
            store.authors.findByName("author 7"); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(Context store) {
        long last = 0;
        List<Book> page = store.books.findByIdGreaterThanOrderById(last, Limit.of(20));
        while (!page.isEmpty()) {
            last = page.get(page.size() - 1).getId();
            page = store.books.findByIdGreaterThanOrderById(last, Limit.of(20));
        }
    }

    /** Nine pages cost nine counts as well, all alike. */
    private static void offsetPages(Context store) {
        for (int page = 0; page < 9; page++) {
            PageRequest twenty = PageRequest.of(page, 20, Sort.by("id"));
            store.books.findAll(twenty); // expect: duplicate-query likely 9; count-per-page info 9
        }
    }
}
