package dev.roundtrip.it.suite;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tests as their authors published them.
 *
 * @param folder in {@code suites}, where it is put together
 * @param passing how many of its tests pass at least
 * @param properties of the JVM, as its options
 * @param selected by the options of JUnit's console launcher, with {@code {tests}} for the folder of the classes
 */
record Suite(String folder, int passing, List<String> properties, List<String> selected) {

    private static final List<String> EVERY_TEST = List.of("--scan-classpath={tests}");

    static final List<Suite> ALL = List.of(
            new Suite("dbcp2", 1_500, List.of(), EVERY_TEST),
            new Suite("jdbi", 900, List.of(), EVERY_TEST),
            new Suite(
                    "calcite",
                    330,
                    List.of(),
                    calcite("test.JdbcTest", "test.JdbcAdapterTest", "jdbc.CalciteRemoteDriverTest")),
            new Suite("camunda", 650, List.of(), camunda("concurrency", "api.task", "bpmn.async")),
            new Suite("openjpa", 290, derby(), openjpa("query", "relations", "simple")));

    /** Those that go through its driver, from the other side of HTTP too. */
    private static List<String> calcite(String... classes) {
        return Stream.of(classes)
                .map(name -> "--select-class=org.apache.calcite." + name)
                .toList();
    }

    /** Where threads compete for rows, where queries are long, where jobs run: all would take longer than the rest. */
    private static List<String> camunda(String... packages) {
        return Stream.of(packages)
                .map(name -> "--select-package=org.camunda.bpm.engine.test." + name)
                .toList();
    }

    private static List<String> derby() {
        return List.of(
                "-Dopenjpa.ConnectionDriverName=org.apache.derby.jdbc.EmbeddedDriver",
                "-Dopenjpa.ConnectionURL=jdbc:derby:memory:openjpa;create=true",
                "-Dopenjpa.ConnectionUserName=root",
                "-Dopenjpa.ConnectionPassword=root",
                "-Dopenjpa.Log=DefaultLevel=ERROR");
    }

    /** Its tests are named from the front. Those of time-outs wait three minutes for Derby. */
    private static List<String> openjpa(String... packages) {
        List<String> names = List.of("--include-classname=.*[.]Test[A-Z].*", "--exclude-classname=.*Timeout.*");
        return Stream.concat(
                        names.stream(),
                        Stream.of(packages).map(name -> "--select-package=org.apache.openjpa.persistence." + name))
                .toList();
    }

    @Override
    public String toString() {
        return folder;
    }
}
