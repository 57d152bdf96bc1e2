package dev.roundtrip.instrument.jdbc;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Style;
import dev.roundtrip.instrument.joinpoint.Table;

/** Which methods of one class fit one of the JDBC tables; the more fit, the earlier in the order. */
final class JdbcFit implements Comparable<JdbcFit> {

    private static final int PUBLIC = 0x0001;
    private static final int STATIC = 0x0008;

    private final JoinPoint[] points;
    private int count;
    private boolean telling;
    private boolean steps;
    private boolean reads;

    JdbcFit(Table table, ClassFile file) {
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

    /** Whether a class with these methods is JDBC whatever its name; a cursor that answers columns is, too. */
    boolean isTelling() {
        return telling || steps && reads;
    }

    void putOn(Plan plan) {
        for (int i = 0; i < points.length; i++) {
            if (points[i] != null) {
                plan.put(i, points[i]);
                plan.markJdbc();
            }
        }
    }
}
