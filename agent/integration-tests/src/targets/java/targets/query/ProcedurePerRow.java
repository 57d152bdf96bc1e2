package targets.query;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Statement;

/** A procedure called for each row: neither a SELECT nor a write by its text. */
public final class ProcedurePerRow {

    private ProcedurePerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement alias = connection.createStatement()) {
            alias.execute("CREATE ALIAS archive FOR 'targets.query.ProcedurePerRow.archive'");
            try (CallableStatement call = connection.prepareCall("{call archive(?)}")) {
                for (long id : Library.authorIds(connection)) {
                    call.setLong(1, id);
                    call.execute(); // expect: n-plus-one confirmed 50 driven by ID
                }
            }
        }
    }

    public static long archive(long id) {
        return id;
    }
}
