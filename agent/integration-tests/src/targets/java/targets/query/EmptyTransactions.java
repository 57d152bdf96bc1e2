package targets.query;

import java.sql.Connection;

/** Transactions begun and committed around nothing: chatty, but no statement repeats. */
public final class EmptyTransactions {

    private EmptyTransactions() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            for (int step = 0; step < 3; step++) {
                connection.commit();
            }
        }
    }
}
