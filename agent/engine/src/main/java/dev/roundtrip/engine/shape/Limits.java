package dev.roundtrip.engine.shape;

/** Tells whether a statement asks for a bounded number of rows, here or in a query inside it. */
final class Limits {

    private Limits() {}

    static boolean in(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (limits(statement, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean limits(Statement statement, int i) {
        boolean top = statement.keyword(i, "TOP") && (statement.marker(i + 1) || statement.is(i + 1, "("));
        boolean fetch = statement.keyword(i, "FETCH")
                && (statement.is(i + 1, "FIRST") || statement.is(i + 1, "NEXT"))
                && (statement.marker(i + 2) || statement.is(i + 2, "ROW") || statement.is(i + 2, "ROWS"));
        return top || fetch || statement.keyword(i, "LIMIT") || statement.is(i, "ROWNUM");
    }
}
