package targets.framework.mybatis;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import targets.framework.Store;
import targets.framework.Unit;

/** MyBatis with a mapper of annotations. */
public final class MyBatis {

    private final SqlSessionFactory sessions;

    private MyBatis(DataSource store) {
        Configuration configuration = new Configuration(new Environment("store", new JdbcTransactionFactory(), store));
        configuration.addMapper(Authors.class);
        sessions = new SqlSessionFactoryBuilder().build(configuration);
    }

    public static void main(String[] args) throws Exception {
        MyBatis programs = new MyBatis(Store.filled());
        Unit.run("lookups", () -> programs.in(ExecutorType.SIMPLE, MyBatis::lookups));
        Unit.run("nested select", () -> programs.in(ExecutorType.SIMPLE, MyBatis::nestedSelect));
        Unit.run("lazy nested select", () -> programs.in(ExecutorType.SIMPLE, MyBatis::lazyNestedSelect));
        Unit.run("join", () -> programs.in(ExecutorType.SIMPLE, Authors::titlesOfAll));
        Unit.run("insert loop", () -> programs.in(ExecutorType.REUSE, MyBatis::insertLoop));
        Unit.run("batched inserts", () -> programs.in(ExecutorType.BATCH, MyBatis::batched));
        Unit.run("duplicate", () -> programs.in(ExecutorType.SIMPLE, MyBatis::duplicate));
        Unit.run("keyset pages", () -> programs.in(ExecutorType.SIMPLE, MyBatis::keysetPages));
        Unit.run("offset pages", () -> programs.in(ExecutorType.SIMPLE, MyBatis::offsetPages));
        Unit.run("chunked in", () -> programs.in(ExecutorType.SIMPLE, MyBatis::chunkedIn));
    }

    private void in(ExecutorType type, Consumer<Authors> work) {
        try (SqlSession session = sessions.openSession(type, false)) {
            work.accept(session.getMapper(Authors.class));
            session.commit();
        }
    }

    private static void lookups(Authors authors) {
        for (long author : authors.ids()) {
            authors.titlesOf(author); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private static void nestedSelect(Authors authors) {
        authors.withTitlesAtOnce(); // expect: n-plus-one confirmed 50 driven by ID
    }

    private static void lazyNestedSelect(Authors authors) {
        for (Author author : authors.withTitlesLater()) {
            author.getTitles().size(); // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }

    private static void insertLoop(Authors authors) {
        for (long key : Store.NEW_KEYS) {
            authors.insert(key, "memo"); // expect: n-plus-one-write likely 50 looped here
        }
    }

    private static void batched(Authors authors) {
        for (long key : Store.NEW_KEYS) {
            authors.insert(key + 1, "memo");
        }
    }

    private static void duplicate(Authors authors) {
        for (int i = 0; i < 5; i++) {
            authors.name(70098); // expect: duplicate-query likely 5
        }
    }

    private static void keysetPages(Authors authors) {
        List<Long> page = Collections.singletonList(0L);
        while (!page.isEmpty()) {
            page = authors.booksAfter(page.get(page.size() - 1));
        }
    }

    private static void offsetPages(Authors authors) {
        for (int offset = 0; offset < 200; offset += 20) {
            authors.page(offset);
        }
    }

    private static void chunkedIn(Authors authors) {
        List<Long> ids = authors.bookIds();
        for (int from = 0; from < 200; from += 20) {
            authors.titlesIn(ids.subList(from, from + 20));
        }
    }
}
