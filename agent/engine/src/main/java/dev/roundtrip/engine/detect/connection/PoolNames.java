package dev.roundtrip.engine.detect.connection;

import java.util.Locale;

/** Tells by its name whether a source of connections is, or may stand in front of, a pool. */
public final class PoolNames {

    private static final String[] PARTS = {
        "hikari", "dbcp", "c3p0", "agroal", "pool", "druid", "proxy", "routing", "delegating", "lazy", "xadatasource"
    };

    private PoolNames() {}

    public static boolean isPool(String source) {
        if (source == null) {
            return false;
        }
        String name = source.toLowerCase(Locale.ROOT);
        for (String part : PARTS) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
