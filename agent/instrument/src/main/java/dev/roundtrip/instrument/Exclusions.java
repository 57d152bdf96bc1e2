package dev.roundtrip.instrument;

import dev.roundtrip.instrument.httpserver.HttpServerLibrary;
import dev.roundtrip.instrument.jdbc.DriverManagerLibrary;
import dev.roundtrip.instrument.program.ExitLibrary;
import dev.roundtrip.instrument.task.Propagation;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which classes are never looked at, whatever is in them. */
final class Exclusions {

    /** The only classes of the JDK that are woven. */
    private static final Set<String> JDK_CLASSES = jdkClasses(Arrays.asList(Propagation.values()));

    static Set<String> jdkClasses(Collection<Propagation> propagations) {
        Set<String> names = new HashSet<String>();
        names.add(HttpServerLibrary.CLASS);
        names.add(DriverManagerLibrary.CLASS);
        for (Propagation way : propagations) {
            for (String name : way.classes().keySet()) {
                if (name.startsWith("java/")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Woven only where its end is of interest: it is always loaded before us, so it has to be retransformed. */
    static final String EXIT_CLASS = ExitLibrary.CLASS;

    private static final String[] PACKAGES = {
        // the JDK
        "java/",
        "javax/sql/",
        "jdk/",
        "sun/",
        "com/sun/",
        // other agents and what they bring along
        "net/bytebuddy/",
        "io/opentelemetry/javaagent/",
        "datadog/",
        "co/elastic/apm/agent/",
        "org/glowroot/",
        "com/newrelic/",
        "com/appdynamics/",
        "com/dynatrace/",
        "org/jacoco/agent/",
    };

    /** Data sources and connections of GlassFish and Payara: they only look as if they were the JDK's. */
    private static final String GLASSFISH = "com/sun/gjc/";

    /** Marks in names of classes that are generated at run time and pass on to classes that we do see. */
    private static final String[] GENERATED = {
        "/$Proxy",
        "$MockitoMock$",
        "$ByteBuddy$",
        "$HibernateProxy$",
        "$$EnhancerBy",
        "$$FastClassBy",
        "$$SpringCGLIB$$"
    };

    private static final String[] LOADERS = {
        "groovy.lang.GroovyClassLoader",
        "org.codehaus.groovy.runtime.callsite.CallSiteClassLoader",
        "org.codehaus.janino.ByteArrayClassLoader",
        "org.codehaus.commons.compiler.",
        "sun.reflect.",
        "jdk.internal.reflect.",
        "io.opentelemetry.javaagent.",
        "datadog.trace.bootstrap.",
        "co.elastic.apm.agent.",
        "org.glowroot.",
        "com.newrelic.",
    };

    private final ClassLoader own;

    /** @param own the loader of the agent's own classes; null allowed */
    Exclusions(ClassLoader own) {
        this.own = own;
    }

    boolean exclude(ClassLoader loader, String className) {
        if (className == null || loader != null && loader == own) {
            return true;
        }
        if (isListed(className)) {
            return false;
        }
        return loader == null
                || startsWithAny(className, PACKAGES) && !className.startsWith(GLASSFISH)
                || containsAny(className, GENERATED)
                || startsWithAny(loader.getClass().getName(), LOADERS);
    }

    private static boolean isListed(String className) {
        return JDK_CLASSES.contains(className) || EXIT_CLASS.equals(className);
    }

    private static boolean startsWithAny(String text, String[] prefixes) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String text, String[] marks) {
        for (String mark : marks) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
