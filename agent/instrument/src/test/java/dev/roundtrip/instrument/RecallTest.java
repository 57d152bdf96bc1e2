package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.instrument.gate.Gate;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.task.Propagation;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gate against the truth: whatever body answers a JDBC call in a driver, pool or proxy from Maven Central, found by
 * the full type hierarchy, has to be on the gate's plan.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallTest {

    /** Derby's own virtual tables: their rows reach the application through a result set that is woven. */
    private static final Set<String> BEHIND_A_WOVEN_CLASS =
            Set.of("org/apache/derby/vti/ForeignTableVTI", "org/apache/derby/vti/XmlVTI");

    /** UCP's connection to Oracle is a pooled connection besides, whose connection is the one that is lent already. */
    private static final Set<String> LENT_ALREADY = Set.of(
            "oracle/ucp/jdbc/proxy/oracle/ConnectionProxy.getConnection()Ljava/sql/Connection;",
            "oracle/ucp/jdbc/proxy/oracle/ReplayableConnectionProxy.getConnection()Ljava/sql/Connection;");

    private final Gate gate = new Gate(Libraries.all(List.of(), List.of(Propagation.values())));
    private final Exclusions exclusions = new Exclusions(null);

    static List<File> jars() {
        return DriverJars.all();
    }

    @Test
    void looks_at_many_drivers_pools_and_proxies() {
        assertThat(jars()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void misses_no_method_that_answers_a_jdbc_call(File jar) {
        JarClasses classes = new JarClasses(jar);
        Map<String, Plan> plans = plans(classes);
        TreeSet<String> truth = new TreeSet<>();
        TreeSet<String> missed = new TreeSet<>();
        for (JarClasses.Node node : classes.all()) {
            if (node.isConcrete()) {
                judge(classes, node, plans, truth, missed);
            }
        }
        System.out.printf(
                "%-45s %6d classes %4d woven %6d methods answer JDBC %3d missed%n",
                jar.getName(), classes.all().size(), plans.size(), truth.size(), missed.size());

        assertThat(missed).isEmpty();
        assertThat(truth).isNotEmpty();
    }

    private static void judge(
            JarClasses classes,
            JarClasses.Node node,
            Map<String, Plan> plans,
            TreeSet<String> truth,
            TreeSet<String> missed) {
        for (Class<?> type : classes.jdbcTypes(node)) {
            for (String method : JdbcTruth.methods(type)) {
                JarClasses.Node answering = classes.answering(node, method);
                if (answering != null && !isExempt(answering.name, method)) {
                    truth.add(answering.name + "." + method);
                    Plan plan = plans.get(answering.name);
                    if (plan == null || plan.at(answering.methodOrder.indexOf(method)) == null) {
                        missed.add(answering.name + "." + method);
                    }
                }
            }
        }
    }

    private static boolean isExempt(String name, String method) {
        return BEHIND_A_WOVEN_CLASS.contains(name) || LENT_ALREADY.contains(name + "." + method);
    }

    private Map<String, Plan> plans(JarClasses classes) {
        Map<String, Plan> plans = new HashMap<>();
        for (JarClasses.Node node : classes.all()) {
            if (!exclusions.exclude(getClass().getClassLoader(), node.name)) {
                Plan plan = gate.plan(node.name, node.bytes);
                if (plan != null && plan.isJdbc()) {
                    plans.put(node.name, plan);
                }
            }
        }
        return plans;
    }
}
