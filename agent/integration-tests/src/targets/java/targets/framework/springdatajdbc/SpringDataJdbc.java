package targets.framework.springdatajdbc;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import targets.framework.Store;
import targets.framework.Unit;

/** Repositories of Spring Data JDBC, each scenario in one transaction. */
public final class SpringDataJdbc {

    private final TransactionTemplate transactions;
    private final JdbcAggregateOperations aggregates;
    private final Authors authors;
    private final Books books;
    private final Loans loans;

    private SpringDataJdbc(AnnotationConfigApplicationContext context) {
        transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        aggregates = context.getBean(JdbcAggregateOperations.class);
        authors = context.getBean(Authors.class);
        books = context.getBean(Books.class);
        loans = context.getBean(Loans.class);
    }

    public static void main(String[] args) throws Exception {
        SpringDataJdbc programs = new SpringDataJdbc(new AnnotationConfigApplicationContext(Beans.class));
        programs.unit("aggregates", programs::aggregates);
        programs.unit("lookups", programs::lookups);
        programs.unit("references in loop", programs::references);
        programs.unit("join", programs::join);
        programs.unit("insert loop", programs::insertLoop);
        programs.unit("batched inserts", programs::batched);
        programs.unit("duplicate", programs::duplicate);
        programs.unit("keyset pages", programs::keysetPages);
        programs.unit("offset pages", programs::offsetPages);
        programs.unit("chunked in", programs::chunkedIn);
    }

    private void unit(String name, Runnable work) throws Exception {
        Unit.run(name, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private void aggregates() {
        int titles = 0;
        for (Author author : authors.findAll()) { // expect: n-plus-one confirmed 50 driven by ID
            titles += author.books().size();
        }
        check(titles, 200);
    }

    private void lookups() {
        for (Long author : authors.ids()) {
            books.titlesOf(author); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    /** Each author comes with a query for its books. */
    private void references() {
        for (Loan loan : loans.findAll()) {
            authors.findById(loan.author().getId()); // expect: n-plus-one confirmed 50 each of 2
        }
    }

    private void join() {
        check(authors.titlesOfAll().size(), 200);
    }

    private void insertLoop() {
        for (long key : Store.NEW_KEYS) {
            aggregates.insert(new Memo(key, "memo")); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private void batched() {
        List<Memo> memos = new ArrayList<>();
        for (long key : Store.NEW_KEYS) {
            memos.add(new Memo(key + 1, "memo"));
        }
        aggregates.insertAll(memos);
    }

    private void duplicate() {
        for (int i = 0; i < 5; i++) {
            authors.nameOf(70098); // expect: duplicate-query likely 5
        }
    }

    private void keysetPages() {
        long last = 0;
        List<Book> page = books.findByIdGreaterThanOrderById(last, Limit.of(20));
        while (!page.isEmpty()) {
            last = page.get(page.size() - 1).id();
            page = books.findByIdGreaterThanOrderById(last, Limit.of(20));
        }
    }

    private void offsetPages() {
        for (int page = 0; page < 10; page++) {
            check(
                    books.findByIdGreaterThan(0, PageRequest.of(page, 20, Sort.by("id")))
                            .getNumberOfElements(),
                    20);
        }
    }

    private void chunkedIn() {
        List<Long> ids = books.findAll().stream().map(Book::id).toList();
        for (int from = 0; from < 200; from += 20) {
            check(books.findAllById(ids.subList(from, from + 20)).size(), 20);
        }
    }

    private static void check(int actual, int expected) {
        if (actual != expected) {
            throw new IllegalStateException(actual + " instead of " + expected);
        }
    }
}
