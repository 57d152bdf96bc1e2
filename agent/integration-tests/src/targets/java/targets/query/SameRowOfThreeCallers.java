package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A filter, a controller and a service each load the same user: three callers, no loop. */
public final class SameRowOfThreeCallers {

    private SameRowOfThreeCallers() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            System.out.println("filter: " + user(connection));
            System.out.println("controller: " + user(connection));
            System.out.println("service: " + user(connection));
        }
    }

    private static int user(Connection connection) throws Exception {
        try (PreparedStatement author = connection.prepareStatement("SELECT name FROM author WHERE id = ?")) {
            author.setLong(1, 70098);
            return Library.drain(author.executeQuery()); // expect: duplicate-query info 3
        }
    }
}
