package dev.roundtrip.instrument.jdbc;

import dev.roundtrip.instrument.gate.ClassFile;

/** Whether a class, its super class or one of its interfaces is named like one of the JDBC types. */
final class JdbcNames {

    private static final String[] WORDS = {"Connection", "Statement", "Result", "RowSet", "DataSource"};

    private JdbcNames() {}

    /** The words looked for, as a list to be read. */
    static String words() {
        StringBuilder words = new StringBuilder();
        for (String word : WORDS) {
            words.append(words.length() == 0 ? "`" : ", `").append(word).append('`');
        }
        return words.toString();
    }

    static boolean fit(ClassFile file) {
        if (fits(file.name()) || fits(file.superName())) {
            return true;
        }
        for (int i = 0; i < file.interfaceCount(); i++) {
            if (fits(file.interfaceName(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String name) {
        if (name == null) {
            return false;
        }
        int simple = name.lastIndexOf('/') + 1;
        for (String word : WORDS) {
            if (name.indexOf(word, simple) >= 0) {
                return true;
            }
        }
        return false;
    }
}
