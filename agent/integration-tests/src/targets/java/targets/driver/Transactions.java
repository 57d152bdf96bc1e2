package targets.driver;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;

/** Savepoints, and a transaction of an XA resource, committed in one phase. */
final class Transactions {

    private Transactions() {}

    static void savepoints(Database database, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE author SET name = 'kept' WHERE id = 201");
            Savepoint savepoint = connection.setSavepoint("here");
            statement.executeUpdate("UPDATE author SET name = 'lost' WHERE id = 201");
            connection.rollback(savepoint);
            print(statement, 201);
        }
        connection.rollback();
        System.out.println(connection.getTransactionIsolation() + " " + connection.isReadOnly());
    }

    static void distributed(Database database, Connection connection) throws SQLException, XAException {
        XADataSource source = database.distributed();
        if (source == null) {
            System.out.println("none");
            return;
        }
        XAConnection distributed = source.getXAConnection();
        try (Connection logical = distributed.getConnection();
                Statement statement = logical.createStatement()) {
            XAResource resource = distributed.getXAResource();
            Branch branch = new Branch(1);
            resource.start(branch, XAResource.TMNOFLAGS);
            System.out.println(statement.executeUpdate("UPDATE author SET name = 'distributed' WHERE id = 202"));
            resource.end(branch, XAResource.TMSUCCESS);
            resource.commit(branch, true);
            Branch given = new Branch(2);
            resource.start(given, XAResource.TMNOFLAGS);
            System.out.println(statement.executeUpdate("UPDATE author SET name = 'given up' WHERE id = 202"));
            resource.end(given, XAResource.TMSUCCESS);
            resource.rollback(given);
            print(statement, 202);
            System.out.println(resource.isSameRM(resource) + " " + logical.isWrapperFor(Connection.class));
        } finally {
            distributed.close();
        }
    }

    private static void print(Statement statement, int id) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT name FROM author WHERE id = " + id)) {
            row.next();
            System.out.println(row.getString(1));
        }
    }
}
