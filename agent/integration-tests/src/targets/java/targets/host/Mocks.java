package targets.host;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A test of somebody that mocks a statement and spies on a real connection, with inline mocks. */
public final class Mocks {

    private Mocks() {}

    public static void main(String[] args) throws Exception {
        PreparedStatement mocked = mock(PreparedStatement.class);
        when(mocked.executeUpdate()).thenReturn(42);
        System.out.println(mocked.executeUpdate());
        try (Connection connection = spy(DriverManager.getConnection("jdbc:h2:mem:spied"))) {
            try (Statement statement = connection.createStatement()) {
                System.out.println(statement.execute("CREATE TABLE spied(id INT)"));
            }
            verify(connection).createStatement();
        }
    }
}
