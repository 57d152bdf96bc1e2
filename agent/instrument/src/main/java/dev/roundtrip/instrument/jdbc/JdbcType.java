package dev.roundtrip.instrument.jdbc;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.joinpoint.Table;

/** One of the types of JDBC: what is watched of it, and what its implementations and their parents are called. */
enum JdbcType {
    /** WebSphere's connections, statements and results close in a parent of all; which it is, the recorder knows. */
    CONNECTION(JdbcConnections.TABLE, "Connection", "JdbcObject"),
    STATEMENT(JdbcStatements.TABLE, "Statement"),
    RESULT_SET(JdbcResults.TABLE, "ResultSet", "RowSet", "Result"),
    SOURCE(JdbcSources.TABLE, "DataSource", "PooledConnection", "XAConnection"),
    PARAMETERS(JdbcParameters.TABLE, "Statement");

    static final String WRAPPER = "Wrapper";

    /** Templates of Oracle's UCP are called so; the classes that it makes of them name no type of JDBC but inherit. */
    static final String PROXY = "Proxy";

    private final Table table;
    private final String[] nameEnds;

    JdbcType(Table table, String... nameEnds) {
        this.table = table;
        this.nameEnds = nameEnds;
    }

    Table table() {
        return table;
    }

    /** Whether a class, its super class or one of its interfaces is named like the type. */
    boolean isNameOf(ClassFile file) {
        if (isName(file.name()) || isName(file.superName())) {
            return true;
        }
        for (int i = 0; i < file.interfaceCount(); i++) {
            if (isName(file.interfaceName(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(String name) {
        if (name == null) {
            return false;
        }
        int end = name.length() - follower(name).length();
        for (String nameEnd : nameEnds) {
            if (name.startsWith(nameEnd, end - nameEnd.length())) {
                return true;
            }
        }
        return false;
    }

    private static String follower(String name) {
        return name.endsWith(WRAPPER) ? WRAPPER : name.endsWith(PROXY) ? PROXY : "";
    }

    /** The ends of names, as a list to be read. */
    String names() {
        StringBuilder names = new StringBuilder();
        for (String nameEnd : nameEnds) {
            names.append(names.length() == 0 ? "`" : ", `").append(nameEnd).append('`');
        }
        return names.toString();
    }
}
