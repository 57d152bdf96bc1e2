package targets.work.batch;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A job of Spring Batch over thirty items, ten in each chunk: every kind of step, and a last one that fails. */
public final class ImportJob {

    private ImportJob() {}

    public static void main(String[] args) throws Exception {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Configuration.class, Steps.class)) {
            context.getBean(JobOperator.class).start(context.getBean(Job.class), new JobParameters());
        }
    }

    /** The database, with Spring Batch's own tables in it. */
    @EnableBatchProcessing
    @EnableJdbcJobRepository
    public static class Configuration {

        @Bean
        DataSource dataSource() {
            DataSource pool = JdbcConnectionPool.create("jdbc:h2:mem:batch;DB_CLOSE_DELAY=-1", "sa", "");
            new ResourceDatabasePopulator(
                            new ClassPathResource("org/springframework/batch/core/schema-h2.sql"),
                            new ClassPathResource("targets/work/batch/items.sql"))
                    .execute(pool);
            return pool;
        }

        @Bean
        JdbcTemplate jdbc(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Job importJob(JobRepository repository, Steps steps) throws Exception {
            return new JobBuilder("importJob", repository)
                    .start(steps.load())
                    .next(steps.loadAtOnce())
                    .next(steps.classic())
                    .next(steps.parallel())
                    .next(steps.clean())
                    .next(steps.broken())
                    .build();
        }
    }
}
