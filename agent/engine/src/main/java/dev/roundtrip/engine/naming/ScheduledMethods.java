package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** What jobs, listeners and the runnables of Spring's scheduler say. */
final class ScheduledMethods {

    private ScheduledMethods() {}

    /** {@code com.acme.Job.run}; the class is that of the target, without what a proxy adds to its name. */
    static String name(Object runnable) throws InvocationTargetException {
        Object method = PublicMethods.call(runnable, "getMethod");
        if (!(method instanceof Method)) {
            return null;
        }
        Object target = PublicMethods.call(runnable, "getTarget");
        Class<?> type = target == null ? ((Method) method).getDeclaringClass() : target.getClass();
        return withoutProxy(type.getName()) + "." + ((Method) method).getName();
    }

    /** {@code com.acme.Job.execute}: the method by the class that runs. */
    static String name(Object job, Object method) {
        return withoutProxy(job.getClass().getName()) + "." + method;
    }

    /** The class that a proxy stands before. */
    static String withoutProxy(String className) {
        int proxy = className.indexOf("$$");
        return proxy < 0 ? className : className.substring(0, proxy);
    }
}
