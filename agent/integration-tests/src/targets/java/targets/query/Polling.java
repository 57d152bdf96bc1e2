package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The same question at even intervals: polling. */
public final class Polling {

    private Polling() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement loans = connection.prepareStatement("SELECT note FROM loan WHERE author_id = ?")) {
            for (int poll = 0; poll < 6; poll++) {
                loans.setLong(1, 70098);
                Library.drain(loans.executeQuery());
                Thread.sleep(250);
            }
        }
    }
}
