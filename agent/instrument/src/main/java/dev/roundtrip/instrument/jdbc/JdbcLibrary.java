package dev.roundtrip.instrument.jdbc;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drivers, pools and their wrappers, known by their methods. A driver may declare a method in a parent that does not
 * implement the interface it serves, so interfaces alone would miss it; and most names ({@code close}, {@code next},
 * {@code getString}) mean nothing by themselves, so they count only in a class that also declares a telling method of
 * the same type or is named like it. Object-relational mappers have many classes that manage connections and statements;
 * they must stay out, or their commits would be taken for those of a connection.
 */
public final class JdbcLibrary implements Library {

    private static final JdbcType[] TYPES = JdbcType.values();

    @Override
    public String title() {
        return "JDBC drivers, pools and wrappers";
    }

    @Override
    public String classes() {
        StringBuilder text =
                new StringBuilder("classes that mention `java.sql` or `javax.sql`. The rows of a type count in"
                        + " a class that declares one of its telling methods, that steps through rows and reads columns, or whose"
                        + " name, super class or interfaces end like those of the type (");
        for (JdbcType type : TYPES) {
            text.append(type == TYPES[0] ? "" : "; ").append(type.names());
        }
        return text.append("; `")
                .append(JdbcType.WRAPPER)
                .append("` or `")
                .append(JdbcType.PROXY)
                .append("` may follow). Public instance methods only")
                .toString();
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>();
        for (JdbcType type : TYPES) {
            rows.addAll(type.table().rows());
        }
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.SQL)) {
            return;
        }
        JdbcFit[] fits = new JdbcFit[TYPES.length];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = new JdbcFit(TYPES[i], file);
        }
        // All three close methods look alike: the type that fits best says which one a class has.
        Arrays.sort(fits);
        for (JdbcFit fit : fits) {
            fit.putOn(plan);
        }
    }
}
