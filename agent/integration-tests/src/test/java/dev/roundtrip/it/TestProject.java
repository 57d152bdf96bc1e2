package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Tests of another project, compiled here since their libraries would be taken for those of our own tests.
 *
 * @param name of the folder within {@code src/targets/tests}, and of the case
 * @param jars names of libraries, with blanks between them
 * @param main the class that runs tests from a command line, with its arguments, blanks between them
 */
record TestProject(String name, String folder, String jars, String main) {

    /** Their names say what they are, in sources and in what runners print: blanks and underlines are the same. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?:void|def|fun|Stream<DynamicTest>) [\"`]?(?:test_)?((?:guilty|innocent|own|masked)[\\w #]*)");

    private static final Pattern FAILED = Pattern.compile(
            "^(?:\\d+\\) |FAILED: .*[.]|  \\S.*[:.])(?:test_)?((?:guilty|innocent|own|masked)[\\w #]*)");

    /** By the folder and the libraries. */
    private static final Map<List<String>, Path> COMPILED = new ConcurrentHashMap<>();

    private static final Path ANNOTATIONS =
            Path.of("../annotations/target/classes").toAbsolutePath();
    private static final Path SOURCES = Path.of("src/targets/tests");
    static final String CONSOLE = "org.junit.platform.console.ConsoleLauncher execute --disable-banner"
            + " --disable-ansi-colors --details=none --fail-if-no-tests --select-package=targets.tests";

    static final TestProject JUPITER_5 = new TestProject("Jupiter 5", "jupiter", console("junit-5"), CONSOLE);
    static final TestProject JUPITER_6 = new TestProject("Jupiter 6", "jupiter", console("junit-6"), CONSOLE);
    static final TestProject JUNIT_4 = new TestProject(
            "JUnit 4",
            "junit4",
            "junit-4/junit junit-4/hamcrest-core",
            "org.junit.runner.JUnitCore targets.tests.ShelfTest");
    static final TestProject TESTNG = new TestProject(
            "TestNG",
            "testng",
            "testng/testng testng/jcommander slf4j-api",
            "org.testng.TestNG -verbose 2 -testclass targets.tests.ShelfTest");
    static final TestProject SPOCK =
            new TestProject("Spock", "spock", "spock/spock-core spock/groovy " + console("junit-5"), CONSOLE);

    static final TestProject SERVER = new TestProject("Server", "server", console("junit-5"), CONSOLE);

    static final TestProject BUDGETS = new TestProject("Budgets", "budgets", console("junit-5"), CONSOLE);

    static final TestProject BACKGROUND = new TestProject(
            "Background", "background", console("junit-5"), CONSOLE.replaceFirst("\\S+", "targets.tests.Worker"));

    static final TestProject EVERY_CALL = new TestProject(
            "Every call",
            "every-call",
            "h2 junit-4/junit junit-4/hamcrest-core javax.servlet-api quartz slf4j-api jakarta.ws.rs-api",
            "targets.tests.EveryCall");

    static final TestProject ASKED = new TestProject("Asked", "asked", console("junit-6"), CONSOLE);

    static final TestProject JUNIT_3 =
            new TestProject("JUnit 3", "junit3", JUNIT_4.jars, "junit.textui.TestRunner targets.tests.ShelfTest");

    static final TestProject EXPECTED_JUPITER =
            new TestProject("Expected Jupiter", "expected-jupiter", console("junit-6"), CONSOLE);
    static final TestProject EXPECTED_JUNIT_4 =
            new TestProject("Expected JUnit 4", "expected-junit4", JUNIT_4.jars, JUNIT_4.main);
    static final TestProject EXPECTED_TESTNG =
            new TestProject("Expected TestNG", "expected-testng", TESTNG.jars, TESTNG.main);

    static final TestProject PARALLEL_POOL = parallelJupiter("WORKER_THREAD_POOL");
    static final TestProject PARALLEL_FORKS = parallelJupiter("FORK_JOIN_POOL");
    static final TestProject PARALLEL_TESTNG = new TestProject(
            "Parallel TestNG",
            "parallel-testng",
            TESTNG.jars,
            "org.testng.TestNG -verbose 2 -parallel methods -threadcount 4 -testclass targets.tests.ShelfTest");
    static final TestProject PREEMPTIVE = new TestProject("Preemptive", "preemptive", console("junit-6"), CONSOLE);

    private static TestProject parallelJupiter(String executor) {
        String config = " --config=junit.jupiter.execution.parallel.";
        return new TestProject(
                "Parallel Jupiter " + executor,
                "parallel-jupiter",
                console("junit-6"),
                CONSOLE
                        + config + "enabled=true"
                        + config + "config.executor-service=" + executor
                        + config + "config.strategy=fixed"
                        + config + "config.fixed.parallelism=8");
    }

    private static final String KOTLIN_JARS = " kotlin-stdlib kotlin-reflect kotlinx-coroutines-core-jvm"
            + " kotlin/kotlinx-coroutines-test-jvm " + console("junit-5");
    private static final String SPECS = "org.junit.platform.console.ConsoleLauncher execute --disable-banner"
            + " --disable-ansi-colors --details=none --fail-if-no-tests"
            + Stream.of(
                            "Shelf",
                            "Strings",
                            "Behaviour",
                            "Describe",
                            "Should",
                            "Free",
                            "Word",
                            "Feature",
                            "Expect",
                            "Annotated")
                    .map(style -> " --select-class=targets.tests." + style + "Test")
                    .collect(Collectors.joining());

    static final TestProject KOTEST_5 = new TestProject(
            "Kotest 5",
            "kotest",
            "kotest-5/kotest-framework-api-jvm kotest-5/kotest-framework-engine-jvm"
                    + " kotest-5/kotest-framework-discovery-jvm kotest-5/kotest-common-jvm"
                    + " kotest-5/kotest-assertions-api-jvm kotest-5/kotest-assertions-shared-jvm kotest-5/kotest-runner-junit5-jvm kotest-5/classgraph"
                    + KOTLIN_JARS,
            SPECS);
    static final TestProject KOTEST_6 = new TestProject(
            "Kotest 6",
            "kotest",
            "kotest-6/kotest-framework-engine-jvm kotest-6/kotest-common-jvm kotest-6/kotest-assertions-shared-jvm"
                    + " kotest-6/kotest-runner-junit-platform-jvm kotest-6/kotest-runner-junit5-jvm"
                    + KOTLIN_JARS,
            SPECS);

    private static final String CUCUMBER_JARS = "cucumber/cucumber-core cucumber/cucumber-java cucumber/cucumber-plugin"
            + " cucumber/cucumber-gherkin cucumber/cucumber-gherkin-messages cucumber/cucumber-expressions"
            + " cucumber/cucumber-junit-platform-engine cucumber/cucumber-junit cucumber/cucumber-testng"
            + " cucumber/datatable cucumber/docstring cucumber/ci-environment cucumber/gherkin cucumber/messages"
            + " cucumber/pretty-formatter cucumber/query cucumber/tag-expressions"
            + " junit-4/junit junit-4/hamcrest-core testng/testng testng/jcommander slf4j-api ";

    static final TestProject CUCUMBER = cucumber("Cucumber on JUnit's platform", CONSOLE);
    static final TestProject CUCUMBER_ALONE =
            cucumber("Cucumber alone", "io.cucumber.core.cli.Main classpath:targets/tests");
    static final TestProject CUCUMBER_JUNIT_4 =
            cucumber("Cucumber on JUnit 4", "org.junit.runner.JUnitCore targets.tests.OnJUnit4");
    static final TestProject CUCUMBER_TESTNG =
            cucumber("Cucumber on TestNG", "org.testng.TestNG -verbose 2 -testclass targets.tests.OnTestNg");

    private static TestProject cucumber(String name, String main) {
        return new TestProject(name, "cucumber", CUCUMBER_JARS + console("junit-5"), main);
    }

    static String console(String folder) {
        return folder + "/junit-platform-console-standalone";
    }

    /** The tests in a JVM of their own. */
    TargetJvm jvm() {
        return withoutAnnotations().before(ANNOTATIONS);
    }

    /** The same, but that what they were compiled against is missing. */
    TargetJvm withoutAnnotations() {
        String[] command = main.split(" ");
        return TargetJvm.of(command[0])
                .named(name)
                .jars(jars.split(" "))
                .before(COMPILED.computeIfAbsent(List.of(folder, jars), key -> compiled()))
                .jvm("-Dslf4j.internal.verbosity=ERROR")
                .arguments(Arrays.copyOfRange(command, 1, command.length));
    }

    /** The tests of the sources whose names begin so. */
    Set<String> tests(String... beginnings) {
        return all(".").stream()
                .flatMap(file -> names(DECLARED, read(file)))
                .filter(name -> Stream.of(beginnings).anyMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests that a runner says have failed. */
    static Set<String> failed(String told) {
        return told.lines().flatMap(line -> names(FAILED, line)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).trim().replace(' ', '_'));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compiled() {
        Path classes = Path.of("target/tests", name).toAbsolutePath();
        Folders.delete(classes);
        copy(classes);
        List<String> java = all(".java");
        if (!java.isEmpty()) {
            javac(classes, java);
        }
        List<String> groovy = all(".groovy");
        if (!groovy.isEmpty()) {
            groovyc(classes, groovy);
        }
        all(".sql").forEach(script -> copy(Path.of(script), classes));
        List<String> kotlin = all(".kt");
        if (!kotlin.isEmpty()) {
            kotlinc(classes, kotlin);
        }
        assertThat(classes.resolve("targets/tests/ShelfTest.class")).exists();
        return classes;
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no source, where it lies beside one. */
    private void copy(Path classes) {
        for (String file : all(".feature")) {
            Path to = classes.resolve(SOURCES.resolve(folder).relativize(Path.of(file)));
            try {
                Files.createDirectories(to.getParent());
                Files.copy(Path.of(file), to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void javac(Path classes, List<String> sources) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", classPath()));
        arguments.addAll(List.of("-d", classes.toString()));
        arguments.addAll(sources);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertThat(result).as("exit code of javac").isZero();
    }

    private void groovyc(Path classes, List<String> sources) {
        List<String> command = new ArrayList<>(List.of("-cp", classPath()));
        command.addAll(List.of("org.codehaus.groovy.tools.FileSystemCompiler", "-d", classes.toString()));
        command.addAll(sources);
        compile("groovyc", classes, command);
    }

    private void kotlinc(Path classes, List<String> sources) {
        String compiler = Stream.of(
                        "kotlin/kotlin-compiler-embeddable",
                        "kotlin/kotlin-script-runtime",
                        "kotlin/kotlin-daemon-embeddable",
                        "kotlin-stdlib",
                        "kotlin-reflect",
                        "kotlinx-coroutines-core-jvm",
                        "annotations")
                .map(jar -> TargetJvm.library(jar).toString())
                .collect(Collectors.joining(":"));
        List<String> command = new ArrayList<>(List.of("-cp", compiler, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"));
        command.addAll(List.of("-no-stdlib", "-no-reflect", "-Werror", "-jvm-target", "17"));
        command.addAll(List.of("-cp", classPath(), "-d", classes.toString()));
        command.addAll(sources);
        compile("kotlinc", classes, command);
    }

    /** By a compiler that is a program of its own; what it says lies beside the classes. */
    private static void compile(String name, Path classes, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jdk.RUNNING.java().toString()));
        command.addAll(arguments);
        Path log = classes.resolve(name + ".log");
        try {
            Files.createDirectories(classes);
            Process compiler = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(compiler.waitFor())
                    .as("exit code of %s, see %s", name, log)
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String classPath() {
        StringBuilder path = new StringBuilder(TargetJvm.CLASSES + ":" + ANNOTATIONS);
        for (String jar : jars.split(" ")) {
            path.append(':').append(TargetJvm.library(jar));
        }
        return path.toString();
    }

    private List<String> all(String ending) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return files.map(Path::toString)
                    .filter(file -> Files.isRegularFile(Path.of(file)) && file.contains(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
