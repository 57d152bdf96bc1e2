package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** What jobs, listeners, the runnables of Spring's scheduler and its handlers of messages say. */
final class ScheduledMethods {

    private ScheduledMethods() {}

    /** {@code com.acme.Job.run}; the class is that of the target, without what a proxy adds to its name. */
    static String name(Object runnable) throws InvocationTargetException {
        return nameOf(PublicMethods.call(runnable, "getMethod"), PublicMethods.call(runnable, "getTarget"));
    }

    /** The same of a method that handles messages. */
    static String ofHandler(Object handler) throws InvocationTargetException {
        return nameOf(PublicMethods.call(handler, "getMethod"), PublicMethods.call(handler, "getBean"));
    }

    /** Whether the handler is a step of a flow: its messages are parts of what began the flow. */
    static boolean isStepOfFlow(Object handler) {
        return handler.getClass().getName().startsWith("org.springframework.integration.");
    }

    private static String nameOf(Object method, Object target) {
        if (!(method instanceof Method)) {
            return null;
        }
        boolean telling = target != null && !(target instanceof String) && !Proxy.isProxyClass(target.getClass());
        Class<?> type = telling ? target.getClass() : ((Method) method).getDeclaringClass();
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
