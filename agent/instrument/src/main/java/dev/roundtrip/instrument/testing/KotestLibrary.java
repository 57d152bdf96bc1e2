package dev.roundtrip.instrument.testing;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tests of Kotest: suspending functions of a scope, whichever style declares them, the user's own or what Kotest wraps them
 * in. Their type is what all versions share; the classes of the engine that call them have names of the compiler.
 */
public final class KotestLibrary implements Library {

    private static final String HANDED = "#kotest";
    private static final String SUSPENDING = "Lkotlin/coroutines/Continuation;)Ljava/lang/Object;";
    private static final String[] HOOKS = {"Test", "Each", "Any", "Container", "Invocation", "Spec", "Scope"};

    private static final Table TESTS = new Table(
            JoinPoint.test(Argument.textAndParameter(HANDED, 0), "(Lio/kotest/core/*Scope;" + SUSPENDING, "invoke"));
    private static final Table COROUTINES =
            new Table(JoinPoint.testPart("(Ljava/lang/Object;)Ljava/lang/Object;", "invokeSuspend"));
    private static final Table CALLBACKS = new Table(callbacks());

    private static JoinPoint[] callbacks() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>();
        for (String hook : HOOKS) {
            rows.add(callback(RoundtripSink.REQUEST_SET_UP, "before" + hook));
            rows.add(callback(RoundtripSink.REQUEST_TEAR_DOWN, "after" + hook));
        }
        return rows.toArray(new JoinPoint[0]);
    }

    private static JoinPoint callback(int call, String name) {
        Argument given = Argument.textAndParameter(HANDED + ' ' + name, 0);
        return JoinPoint.call(call, given, "(Lio/kotest/core/*" + SUSPENDING, name);
    }

    @Override
    public String title() {
        return "Kotest";
    }

    @Override
    public String classes() {
        return "suspending functions that take a scope of Kotest, the user's and Kotest's own around them; what goes on of"
                + " such a function after it was suspended; callbacks by their names";
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>(TESTS.rows());
        rows.addAll(COROUTINES.rows());
        rows.addAll(CALLBACKS.rows());
        return Collections.unmodifiableList(rows);
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.KOTEST)) {
            return;
        }
        if (NamedClass.put(TESTS, file, plan)) {
            NamedClass.put(COROUTINES, file, plan);
        }
        NamedClass.put(CALLBACKS, file, plan);
    }
}
