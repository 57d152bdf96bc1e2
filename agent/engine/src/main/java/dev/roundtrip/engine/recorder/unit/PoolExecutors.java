package dev.roundtrip.engine.recorder.unit;

import java.util.concurrent.ThreadPoolExecutor;

/** Executors that connection pools keep for themselves: what fills a pool belongs to no unit, whoever needed it first. */
final class PoolExecutors {

    private static final String[] PACKAGES = {
        "com.zaxxer.hikari.",
        "io.agroal.",
        "com.mchange.v2.",
        "org.apache.commons.dbcp2.",
        "org.apache.tomcat.jdbc.pool.",
        "org.vibur.dbcp.",
        "com.alibaba.druid.",
        "oracle.ucp.",
    };

    private PoolExecutors() {}

    /** Whether it, or who makes its threads, is a pool's own. Asks the JDK's own executors only, by plain getters. */
    static boolean fills(Object executor) {
        if (isOfPool(executor)) {
            return true;
        }
        return executor.getClass().getName().startsWith("java.util.concurrent.")
                && executor instanceof ThreadPoolExecutor
                && isOfPool(((ThreadPoolExecutor) executor).getThreadFactory());
    }

    private static boolean isOfPool(Object object) {
        String name = object.getClass().getName();
        for (String prefix : PACKAGES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
