package dev.roundtrip.javaagent.start;

import dev.roundtrip.engine.options.Option;
import dev.roundtrip.engine.options.Options;
import dev.roundtrip.engine.options.RequestMethod;
import dev.roundtrip.instrument.Weaving;
import dev.roundtrip.instrument.WeavingLog;
import dev.roundtrip.instrument.WeavingTransformer;
import dev.roundtrip.instrument.program.ConfiguredMethod;
import dev.roundtrip.instrument.task.Propagation;
import dev.roundtrip.javaagent.life.Weave;
import dev.roundtrip.javaagent.life.say.Notices;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the transformer in place, also for classes that were loaded before. */
final class Weaver implements Weave {
    private final Instrumentation instrumentation;
    private final List<Propagation> propagations;
    private final WeavingTransformer transformer;
    private final Notices notices;

    Weaver(Instrumentation instrumentation, Options options, final Notices notices) {
        this.instrumentation = instrumentation;
        this.notices = notices;
        this.propagations = followed(options.list(Option.PROPAGATE));
        this.transformer = Weaving.transformer(
                woven(options.requestMethods()), propagations, Weaver.class.getClassLoader(), new WeavingLog() {
                    @Override
                    public void troubled(String className, Throwable thrown) {
                        notices.tell("could not weave " + className + ": " + thrown + "; it stays as it was");
                    }
                });
    }

    /** The word for none names none. */
    static List<Propagation> followed(List<String> words) {
        List<Propagation> ways = new ArrayList<>();
        for (Propagation way : Propagation.values()) {
            if (words.contains(way.label())) {
                ways.add(way);
            }
        }
        return ways;
    }

    // The two modules do not know each other; what the user writes is what both can read.
    private static List<ConfiguredMethod> woven(List<RequestMethod> requestMethods) {
        List<ConfiguredMethod> methods = new ArrayList<>();
        for (RequestMethod method : requestMethods) {
            methods.add(ConfiguredMethod.parse(method.toString()));
        }
        return methods;
    }

    void start() {
        transformer.warmUp();
        instrumentation.addTransformer(transformer, true);
        JoinPointTypes types =
                new JoinPointTypes(Weaving.bootClassesToRetransform(propagations), Weaver.class.getClassLoader());
        for (Class<?> type : types.among(instrumentation.getAllLoadedClasses())) {
            retransform(type);
        }
    }

    @Override
    public void undo() {
        instrumentation.removeTransformer(transformer);
        Set<String> woven = transformer.wovenNames();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            if (woven.contains(type.getName().replace('.', '/'))) {
                retransform(type);
            }
        }
    }

    /**
     * Weaves the class that knows the code which the JVM is told to exit with.
     *
     * @return whether it now tells
     */
    boolean watchExit() throws ClassNotFoundException {
        long before = transformer.wovenClasses();
        retransform(Class.forName(Weaving.exitClass(), true, null));
        return transformer.wovenClasses() > before;
    }

    // One at a time: a batch fails as a whole.
    private void retransform(Class<?> type) {
        try {
            if (instrumentation.isModifiableClass(type)) {
                instrumentation.retransformClasses(type);
            }
        } catch (Exception | LinkageError | InternalError e) {
            notices.tell("could not weave " + type.getName() + ", which was loaded before: " + e);
        }
    }

    @Override
    public long woven() {
        return transformer.jdbcClasses();
    }

    @Override
    public long skipped() {
        return transformer.skippedClasses();
    }
}
