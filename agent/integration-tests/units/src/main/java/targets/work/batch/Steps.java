package targets.work.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.JdbcPagingItemReader;
import org.springframework.batch.infrastructure.item.database.Order;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps of the job, made by the builders of Spring Batch. */
public class Steps {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public Steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            JdbcTemplate jdbc) {
        this.repository = repository;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /** Its processor asks for the name of each item. */
    Step load() throws Exception {
        return new StepBuilder("load", repository)
                .<Long, String>chunk(10)
                .transactionManager(transactions)
                .reader(pages("load"))
                .processor(nameOfEach())
                .writer(inOneBatch())
                .build();
    }

    /** Its processor needs no query. */
    Step loadAtOnce() {
        return new StepBuilder("loadAtOnce", repository)
                .<Long, String>chunk(10)
                .transactionManager(transactions)
                .reader(cursor())
                .processor(String::valueOf)
                .writer(inOneBatch())
                .build();
    }

    @SuppressWarnings({"deprecation", "removal"})
    Step classic() throws Exception {
        return new StepBuilder("classic", repository)
                .<Long, String>chunk(10, transactions)
                .reader(pages("classic"))
                .processor(nameOfEach())
                .writer(inOneBatch())
                .build();
    }

    /** Three threads, each with a chunk of its own. */
    @SuppressWarnings({"deprecation", "removal"})
    Step parallel() throws Exception {
        JdbcPagingItemReader<Long> pages = pages("parallel");
        ItemReader<Long> oneAtATime = () -> {
            synchronized (pages) {
                return pages.read();
            }
        };
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("parallel-");
        threads.setConcurrencyLimit(3);
        return new StepBuilder("parallel", repository)
                .<Long, String>chunk(10, transactions).reader(oneAtATime).stream(pages)
                        .processor(nameOfEach())
                        .writer(inOneBatch())
                        .taskExecutor(threads)
                        .build();
    }

    /** A tasklet that looks each item up before it deletes them all at once. */
    Step clean() {
        return new StepBuilder("clean", repository)
                .tasklet(
                        (contribution, context) -> {
                            for (Long id : jdbc.queryForList("SELECT id FROM item WHERE id < 80900", Long.class)) {
                                jdbc.queryForObject("SELECT owner FROM item WHERE id = ?", String.class, id);
                            }
                            jdbc.update("DELETE FROM loaded");
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    Step broken() {
        return new StepBuilder("broken", repository)
                .tasklet(
                        (contribution, context) -> {
                            jdbc.queryForList("SELECT id FROM item WHERE id = 1", Long.class);
                            throw new IllegalStateException("broken");
                        },
                        transactions)
                .build();
    }

    private JdbcPagingItemReader<Long> pages(String name) throws Exception {
        return new JdbcPagingItemReaderBuilder<Long>()
                .name(name)
                .dataSource(dataSource)
                .selectClause("id")
                .fromClause("item")
                .sortKeys(java.util.Map.of("id", Order.ASCENDING))
                .pageSize(10)
                .rowMapper((row, number) -> row.getLong(1))
                .build();
    }

    private JdbcCursorItemReader<Long> cursor() {
        return new JdbcCursorItemReaderBuilder<Long>()
                .name("cursor")
                .dataSource(dataSource)
                .sql("SELECT id, name FROM item ORDER BY id")
                .rowMapper((row, number) -> row.getLong(1) + row.getString(2).length())
                .build();
    }

    private ItemProcessor<Long, String> nameOfEach() {
        return id -> jdbc.queryForObject("SELECT name FROM item WHERE id = ?", String.class, id);
    }

    private ItemWriter<String> inOneBatch() {
        return names -> jdbc.batchUpdate(
                "INSERT INTO loaded(name) VALUES (?)",
                names.getItems().stream().map(name -> new Object[] {name}).toList());
    }
}
