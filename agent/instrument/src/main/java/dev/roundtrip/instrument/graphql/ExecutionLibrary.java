package dev.roundtrip.instrument.graphql;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/** Executions of GraphQL Java, which are units where no request is around them. */
public final class ExecutionLibrary implements Library {

    private static final String CLASS = "graphql/GraphQL";

    private static final Table TABLE = new Table(call(
            RoundtripSink.REQUEST_GRAPHQL,
            Argument.parameter(0),
            "(Lgraphql/ExecutionInput;)L*;",
            "execute",
            "executeAsync"));

    @Override
    public String title() {
        return "GraphQL Java";
    }

    @Override
    public String classes() {
        return "`graphql.GraphQL`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().equals(CLASS)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
