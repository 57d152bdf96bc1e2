package dev.roundtrip.instrument.gate;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;

/** Matching for libraries whose class is known: every method that fits a row is a join point. */
public final class NamedClass {

    private NamedClass() {}

    /** @return whether any method fitted */
    public static boolean put(Table table, ClassFile file, Plan plan) {
        boolean any = false;
        for (int i = 0; i < file.methodCount(); i++) {
            JoinPoint point = table.find(file.methodName(i), file.descriptor(i));
            if (point != null) {
                plan.put(i, point);
                any = true;
            }
        }
        return any;
    }
}
