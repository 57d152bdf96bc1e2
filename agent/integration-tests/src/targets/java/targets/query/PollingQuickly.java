package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Asks every 150 milliseconds whether something has changed. */
public final class PollingQuickly {

    private PollingQuickly() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement state = connection.prepareStatement("SELECT name FROM author WHERE id = ?")) {
            for (int i = 0; i < 8; i++) {
                state.setLong(1, 70098);
                System.out.println(Library.drain(state.executeQuery()));
                Thread.sleep(150);
            }
        }
    }
}
