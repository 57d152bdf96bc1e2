package dev.roundtrip.instrument.gate;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Style;

/** What to weave into one class: a join point, or none, for each method in the order of the class file. */
public final class Plan {

    private static final int NOT_WEAVABLE = 0x0400 | 0x0100; // abstract, native

    private final ClassFile file;
    private JoinPoint[] points;
    private boolean jdbc;

    Plan(ClassFile file) {
        this.file = file;
    }

    /**
     * Libraries earlier in the list win; methods without a body are left out, and so are constructors but for those that
     * hand over what they make.
     */
    public void put(int method, JoinPoint point) {
        boolean constructor = file.methodName(method).startsWith("<");
        if ((file.access(method) & NOT_WEAVABLE) != 0 || constructor && point.style() != Style.HAND_OVER) {
            return;
        }
        if (points == null) {
            points = new JoinPoint[file.methodCount()];
        }
        if (points[method] == null) {
            points[method] = point;
        }
    }

    /** Notes that the class is part of a driver, a pool or a wrapper of one. */
    public void markJdbc() {
        jdbc = true;
    }

    public boolean isJdbc() {
        return jdbc;
    }

    public boolean isEmpty() {
        return points == null;
    }

    /** Null where the method stays as it is. */
    public JoinPoint at(int method) {
        return points[method];
    }
}
