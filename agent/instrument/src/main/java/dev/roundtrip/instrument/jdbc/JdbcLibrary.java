package dev.roundtrip.instrument.jdbc;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drivers, pools and their wrappers, known by their methods. A driver may declare a method in a parent that does not
 * implement the interface it serves, so interfaces alone would miss it; and most names ({@code close}, {@code next},
 * {@code getString}) mean nothing by themselves, so they count only in a class that also declares a telling method or
 * is named like JDBC.
 */
public final class JdbcLibrary implements Library {

    private static final Table[] TABLES = {
        JdbcConnections.TABLE, JdbcStatements.TABLE, JdbcResults.TABLE, JdbcSources.TABLE, JdbcParameters.TABLE
    };

    @Override
    public String title() {
        return "JDBC drivers, pools and wrappers";
    }

    @Override
    public String classes() {
        return "classes that mention `java.sql` or `javax.sql` and either declare a telling method, or step through"
                + " rows and read columns, or whose name, super class or interfaces contain "
                + JdbcNames.words()
                + "; public instance methods only";
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>();
        for (Table table : TABLES) {
            rows.addAll(table.rows());
        }
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.SQL)) {
            return;
        }
        JdbcFit[] fits = fits(file);
        if (JdbcNames.fit(file) || isTelling(fits)) {
            // All three close methods look alike: the table that fits best says which one a class has.
            Arrays.sort(fits);
            for (JdbcFit fit : fits) {
                fit.putOn(plan);
            }
        }
    }

    private static JdbcFit[] fits(ClassFile file) {
        JdbcFit[] fits = new JdbcFit[TABLES.length];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = new JdbcFit(TABLES[i], file);
        }
        return fits;
    }

    private static boolean isTelling(JdbcFit[] fits) {
        for (JdbcFit fit : fits) {
            if (fit.isTelling()) {
                return true;
            }
        }
        return false;
    }
}
