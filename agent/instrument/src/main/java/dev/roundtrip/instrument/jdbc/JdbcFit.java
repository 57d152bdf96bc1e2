package dev.roundtrip.instrument.jdbc;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Style;
import dev.roundtrip.instrument.joinpoint.Table;

/** Which methods of one class fit the table of one JDBC type; the more fit, the earlier in the order. */
final class JdbcFit implements Comparable<JdbcFit> {

    private static final int PUBLIC = 0x0001;
    private static final int STATIC = 0x0008;

    private final JoinPoint[] points;
    private int count;
    private boolean telling;
    private boolean steps;
    private boolean reads;

    private final boolean named;

    JdbcFit(JdbcType type, ClassFile file) {
        Table table = type.table();
        named = type.isNameOf(file);
        points = new JoinPoint[file.methodCount()];
        for (int i = 0; i < points.length; i++) {
            if ((file.access(i) & (PUBLIC | STATIC)) == PUBLIC) {
                note(i, table.find(file.methodName(i), file.descriptor(i)));
            }
        }
    }

    private void note(int method, JoinPoint point) {
        if (point != null) {
            points[method] = point;
            count++;
            telling |= point.isTelling();
            steps |= point.style() == Style.ROW;
            reads |= point.style() == Style.READ;
        }
    }

    @Override
    public int compareTo(JdbcFit other) {
        return Integer.compare(other.count, count);
    }

    /** Whether the class is of the type at all: by a telling method, by its name, or as a cursor that answers columns. */
    private boolean isOfType() {
        return named || telling || steps && reads;
    }

    /** Nothing where the class is not of the type. */
    void putOn(Plan plan) {
        for (int i = 0; i < points.length && isOfType(); i++) {
            if (points[i] != null) {
                plan.put(i, points[i]);
                plan.markJdbc();
            }
        }
    }
}
