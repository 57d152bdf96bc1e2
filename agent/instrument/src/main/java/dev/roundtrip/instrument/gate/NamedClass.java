package dev.roundtrip.instrument.gate;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;

/** Matching for libraries whose class is known: every method that fits a row is a join point. */
public final class NamedClass {

    private NamedClass() {}

    public static void put(Table table, ClassFile file, Plan plan) {
        for (int i = 0; i < file.methodCount(); i++) {
            JoinPoint point = table.find(file.methodName(i), file.descriptor(i));
            if (point != null) {
                plan.put(i, point);
            }
        }
    }
}
