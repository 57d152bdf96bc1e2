package dev.roundtrip.instrument;

import java.lang.reflect.Field;

/** The names of the sink's constants. */
final class Calls {

    private Calls() {}

    static String name(int call) {
        try {
            for (Field field : RoundtripSink.class.getFields()) {
                if (field.getType() == int.class && field.getInt(null) == call) {
                    return field.getName();
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no call " + call);
    }
}
