package targets.framework.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import targets.framework.Store;

/** The scenarios on the provider that the class path holds, once as it comes and once told to batch. */
public final class JpaPrograms {

    private JpaPrograms() {}

    /** @param args the provider's name */
    public static void main(String[] args) throws Exception {
        DataSource store = Store.filled();
        EntityManagerFactory plain = factory(store);
        EntityManagerFactory batching = batching(store);
        JpaReads.run(plain);
        JpaWrites.run(plain);
        JpaBatched.run(batching);
        if (!args[0].equals("openjpa")) {
            JpaAssociations.run(plain, batching);
        }
        if (args[0].equals("hibernate")) {
            OnlyHibernate.run(plain);
        }
    }

    private static EntityManagerFactory batching(DataSource store) throws SQLException {
        return factory(
                store,
                "hibernate.jdbc.batch_size",
                "25",
                "hibernate.default_batch_fetch_size",
                "10",
                "openjpa.jdbc.DBDictionary",
                "batchLimit=25",
                "eclipselink.jdbc.batch-writing",
                "JDBC",
                "eclipselink.session-name",
                "batched");
    }

    private static EntityManagerFactory factory(DataSource store, String... properties) throws SQLException {
        Map<String, Object> all = new HashMap<>();
        all.put("jakarta.persistence.nonJtaDataSource", store);
        for (int i = 0; i < properties.length; i += 2) {
            all.put(properties[i], properties[i + 1]);
        }
        return Persistence.createEntityManagerFactory("store", all);
    }
}
