package dev.roundtrip.engine.shape;

import java.util.BitSet;

/** Where in a statement the scan stands, as far as the words and parentheses before it tell. */
final class Place {

    /** Behind these words stands a value, never a lone name that would be worth printing. */
    private static final String VALUE_WORDS =
            " LIKE ILIKE RLIKE REGEXP BETWEEN THEN ELSE ESCAPE DEFAULT LIMIT OFFSET INTERVAL COLLATE IDENTIFIED FOR ";

    /** The parentheses that hold a query; FROM elsewhere belongs to TRIM, EXTRACT, PREPARE and the like. */
    private final BitSet queries = new BitSet();

    private int depth;
    private String lastKeyword = "";
    private String word = "";
    private String earlier = "";
    private boolean adjacent;
    private char symbol;
    private boolean into;
    private boolean intoColumns;

    /** Whether a table's name stands behind the keyword, in most statements. */
    static boolean expectsTable(String keyword) {
        switch (keyword) {
            case "FROM":
            case "JOIN":
            case "INTO":
            case "UPDATE":
            case "TABLE":
                return true;
            default:
                return false;
        }
    }

    /** Whether the name behind INTO stands here, or its next part. */
    boolean into() {
        return into && (symbol == '.' || "INTO".equals(word));
    }

    /** Whether only a name can stand here, whatever the dialect. */
    boolean nameOnly() {
        if ("FROM".equals(word)) {
            return queries.get(depth) && !(adjacent && "DISTINCT".equals(earlier));
        }
        boolean assigned = "SET".equals(word) && "UPDATE".equals(earlier);
        return symbol == '.' || intoColumns || assigned || expectsTable(word);
    }

    /** Whether a label stands here. */
    boolean label() {
        return "AS".equals(word);
    }

    /** Whether a literal is at home here rather than a name. */
    boolean value() {
        boolean operator = symbol != 0 && "()[],;".indexOf(symbol) < 0;
        return operator || !word.isEmpty() && VALUE_WORDS.contains(' ' + word + ' ');
    }

    /** Whether a password stands here, in quotes or not. */
    boolean password() {
        return "BY".equals(word) && adjacent && "IDENTIFIED".equals(earlier);
    }

    /** Takes note of a keyword. */
    void keyword(String keyword) {
        adjacent = !word.isEmpty();
        earlier = lastKeyword;
        lastKeyword = keyword;
        word = keyword;
        symbol = 0;
        into = "INTO".equals(keyword);
        intoColumns = false;
        if ("SELECT".equals(keyword) || "DELETE".equals(keyword) || "UPDATE".equals(keyword)) {
            queries.set(depth);
        }
    }

    /** Takes note of a name, a value or anything else that is neither keyword nor symbol. */
    void operand() {
        into = into();
        word = "";
        symbol = 0;
        intoColumns = false;
    }

    /** Takes note of a symbol, by its first character. */
    void symbol(char c) {
        intoColumns = c == '(' && into && word.isEmpty();
        into &= c == '.';
        word = "";
        symbol = c;
        if (c == '(') {
            queries.clear(++depth);
        } else if (c == ')' && depth > 0) {
            depth--;
        }
    }
}
