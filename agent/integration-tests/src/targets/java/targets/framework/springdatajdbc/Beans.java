package targets.framework.springdatajdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import targets.framework.Store;

/** What Spring Boot would configure by itself. */
@Configuration
@EnableJdbcRepositories
class Beans extends AbstractJdbcConfiguration {

    @Bean
    DataSource store() throws SQLException {
        return Store.filled();
    }

    @Bean
    NamedParameterJdbcOperations template(DataSource store) {
        return new NamedParameterJdbcTemplate(store);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource store) {
        return new DataSourceTransactionManager(store);
    }
}
