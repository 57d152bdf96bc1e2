package dev.roundtrip.engine.shape;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what a statement does from its words. */
final class Kinds {

    private static final Set<String> SEQUENCES = new HashSet<>(Arrays.asList(
            "NEXTVAL",
            "CURRVAL",
            "LASTVAL",
            "LAST_INSERT_ID",
            "SCOPE_IDENTITY",
            "IDENTITY_VAL_LOCAL",
            "LAST_INSERT_ROWID",
            "GEN_ID",
            "@@IDENTITY"));

    private static final Set<String> WRITES =
            new HashSet<>(Arrays.asList("INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "UPSERT"));

    private final Statement statement;
    private final List<String> tables;

    private Kinds(Statement statement, List<String> tables) {
        this.statement = statement;
        this.tables = tables;
    }

    static ShapeKind of(Statement statement, List<String> tables) {
        return new Kinds(statement, tables).kind();
    }

    private ShapeKind kind() {
        int first = first();
        ShapeKind kind = byWord(statement.word(first), first);
        boolean asks = kind == ShapeKind.READ || kind == ShapeKind.CALL;
        if (asks && tables.isEmpty() && sequence()) {
            return ShapeKind.SEQUENCE;
        }
        return kind == ShapeKind.READ && tables.isEmpty() && onlyValues() ? ShapeKind.PING : kind;
    }

    private int first() {
        int i = 0;
        while (statement.is(i, "(") || statement.is(i, "{") || statement.is(i, "=") || statement.marker(i)) {
            i++;
        }
        return i;
    }

    private ShapeKind byWord(String word, int at) {
        switch (word) {
            case "SELECT":
            case "VALUES":
            case "TABLE":
            case "FROM":
                return ShapeKind.READ;
            case "SHOW":
                return statement.is(at + 1, "TRANSACTION") ? ShapeKind.SESSION : ShapeKind.READ;
            case "WITH":
                return writesInWith() ? ShapeKind.WRITE : ShapeKind.READ;
            case "CALL":
            case "EXEC":
            case "EXECUTE":
            case "DECLARE":
            case "DO":
                return ShapeKind.CALL;
            case "BEGIN":
                return transaction(at + 1) ? ShapeKind.TRANSACTION : ShapeKind.CALL;
            default:
                return WRITES.contains(word) ? ShapeKind.WRITE : byRareWord(word, at);
        }
    }

    private ShapeKind byRareWord(String word, int at) {
        switch (word) {
            case "COMMIT":
            case "ROLLBACK":
            case "START":
            case "SAVEPOINT":
            case "RELEASE":
            case "END":
            case "ABORT":
                return ShapeKind.TRANSACTION;
            case "SET":
            case "RESET":
            case "USE":
            case "PRAGMA":
            case "DISCARD":
                return ShapeKind.SESSION;
            case "ALTER":
                return statement.is(at + 1, "SESSION") ? ShapeKind.SESSION : ShapeKind.DDL;
            case "CREATE":
            case "DROP":
            case "TRUNCATE":
            case "GRANT":
            case "REVOKE":
            case "COMMENT":
            case "RENAME":
                return ShapeKind.DDL;
            default:
                return ShapeKind.OTHER;
        }
    }

    /** BEGIN alone or with an isolation level; with anything else it is a block of procedural code. */
    private boolean transaction(int next) {
        switch (statement.word(next)) {
            case "":
            case ";":
            case "TRAN":
            case "TRANSACTION":
            case "WORK":
            case "ISOLATION":
            case "READ":
            case "IMMEDIATE":
            case "DEFERRED":
            case "EXCLUSIVE":
                return true;
            default:
                return false;
        }
    }

    private boolean writesInWith() {
        for (int i = 1; i < statement.size(); i++) {
            boolean starts = statement.depth(i) == 0 || statement.is(i - 1, "(");
            if (starts && statement.keyword(i) && writes(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean writes(int i) {
        boolean locks = statement.keyword(i - 1, "FOR");
        return !locks && !statement.is(i + 1, "(") && WRITES.contains(statement.word(i));
    }

    private boolean sequence() {
        for (int i = 0; i < statement.size(); i++) {
            boolean nextValue = statement.is(i, "VALUE") && statement.is(i + 1, "FOR");
            boolean identity = statement.is(i, "IDENTITY") && statement.is(i + 1, "(");
            if (nextValue || identity || SEQUENCES.contains(statement.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but values is asked for; after FROM there can only be a dummy, as there are no tables. */
    private boolean onlyValues() {
        for (int i = 1; i < statement.size() && !statement.keyword(i, "FROM"); i++) {
            boolean constant = statement.keyword(i) && Keywords.constant(statement.word(i));
            boolean plain = statement.marker(i) || statement.is(i, "(") || statement.is(i, ")") || constant;
            if (!plain) {
                return false;
            }
        }
        return statement.size() > 1 && !calls();
    }

    private boolean calls() {
        int from = statement.find("FROM", 0, 0);
        return from >= 0 && statement.find("WHERE", 0, from) >= 0;
    }
}
