package dev.roundtrip.instrument;

import dev.roundtrip.instrument.gate.Gate;
import dev.roundtrip.instrument.program.ConfiguredMethod;
import dev.roundtrip.instrument.task.Propagation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** How the agent gets its transformer. */
public final class Weaving {

    private Weaving() {}

    /**
     * @param requestMethods what the option {@code request} names; empty allowed
     * @param propagations the ways on which work is followed from thread to thread
     * @param ownLoader the loader of the agent's own classes, which are never looked at; null allowed
     * @param log told about the first class that could not be woven
     */
    public static WeavingTransformer transformer(
            List<ConfiguredMethod> requestMethods,
            Collection<Propagation> propagations,
            ClassLoader ownLoader,
            WeavingLog log) {
        Gate gate = new Gate(Libraries.all(requestMethods, propagations));
        return new WeavingTransformer(gate, new Exclusions(ownLoader), log);
    }

    /** The dotted name of the class that knows the code which the JVM shall exit with; woven when retransformed. */
    public static String exitClass() {
        return Exclusions.EXIT_CLASS.replace('/', '.');
    }

    /**
     * The dotted names of classes of the JDK that are join points and may be loaded before the transformer is
     * registered. Those that are loaded must be retransformed, the others must not be touched.
     */
    public static List<String> bootClassesToRetransform(Collection<Propagation> propagations) {
        List<String> names = new ArrayList<String>();
        for (String name : Exclusions.jdkClasses(propagations)) {
            names.add(name.replace('/', '.'));
        }
        return Collections.unmodifiableList(names);
    }
}
