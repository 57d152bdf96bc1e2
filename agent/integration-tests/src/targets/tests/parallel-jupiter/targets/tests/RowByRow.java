package targets.tests;

import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import targets.query.Shelf;

/** What extensions do before a test is set-up, on whichever thread. */
class RowByRow implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:library")) {
            Shelf.titlesOneByOne(connection);
        }
    }
}
