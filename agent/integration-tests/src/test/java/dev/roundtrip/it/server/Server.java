package dev.roundtrip.it.server;

import dev.roundtrip.it.Folders;
import dev.roundtrip.it.Jdk;
import dev.roundtrip.it.TargetJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A server or framework with the shop in it, as {@code servers/<name>} builds it: how it is started, and what it calls
 * the shop's requests. In all texts, {@code {home}} is what was built, {@code {work}} the folder of one start, {@code {port}}
 * where it shall listen.
 */
final class Server {

    private static final Path SERVERS = Path.of("servers").toAbsolutePath();

    private final String folder;
    private String name;
    private String manner = "";
    private final List<String> jvm = new ArrayList<>();
    private final List<String> jvmBefore = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> launch = new ArrayList<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private boolean always;
    private String copied;
    private String base = "";
    private String route = "GET {base}/{visit}/{customer}";
    private boolean pooled = true;
    private boolean away;
    private boolean crowded;

    private Server(String folder) {
        this.folder = folder;
        name = folder;
    }

    static Server of(String folder) {
        return new Server(folder);
    }

    /** The same once more, started in another manner. */
    Server again(String name, String manner) {
        this.name = name;
        this.manner = ", " + manner;
        return this;
    }

    /** Started in every build; the others only with {@code -Pmatrix}. */
    Server always() {
        always = true;
        return this;
    }

    /** What follows the JVM's options: a jar, or a main class with its class path, and their arguments. */
    Server launch(String... words) {
        launch.addAll(List.of(words));
        return this;
    }

    Server jvm(String... options) {
        jvm.addAll(List.of(options));
        return this;
    }

    /** Options that its own start script puts before those of its users. */
    Server jvmBefore(String... options) {
        jvmBefore.addAll(List.of(options));
        return this;
    }

    /** A variable of its environment. */
    Server environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** A folder of what was built that the server writes to, so each start gets its own: {@code {work}} is it then. */
    Server copied(String folder) {
        copied = folder;
        return this;
    }

    /** What stands before the shop's paths. */
    Server base(String base) {
        this.base = base;
        return this;
    }

    /** How its requests are called, where not by the route with {@code {customer}}; {@code {visit}} is one of the shop's. */
    Server route(String route) {
        this.route = route;
        return this;
    }

    /** Whose shop opens a connection for every visit. */
    Server withoutPool() {
        pooled = false;
        return this;
    }

    /** Whose shop also has a visit that is answered by another thread, as this framework does it. */
    Server away() {
        away = true;
        return this;
    }

    /** Whose threads serve many requests in turn, so that it is also visited by many at once. */
    Server crowded() {
        crowded = true;
        return this;
    }

    /** A JDK that it does not run on by itself. */
    Server refuses(String jdk, String why) {
        refused.put(jdk, why);
        return this;
    }

    String name() {
        return name;
    }

    boolean isAlways() {
        return always;
    }

    boolean isPooled() {
        return pooled;
    }

    boolean isCrowded() {
        return crowded;
    }

    boolean hasAway() {
        return away;
    }

    /** Why it does not run there; null where it does. */
    String refusal(Jdk jdk) {
        return refused.get(jdk.name());
    }

    String path(String visit) {
        return base + "/" + visit + "/7";
    }

    String request(String visit) {
        return route.replace("{base}", base).replace("{visit}", visit);
    }

    /** As its {@code pom.xml} calls it, with the versions that were built. */
    String title() {
        return Pom.of(SERVERS.resolve(folder)).name() + manner;
    }

    RunningServer start(Jdk jdk, UnaryOperator<TargetJvm> agent) {
        Path home = SERVERS.resolve(folder).resolve("target");
        int port = Ports.free();
        TargetJvm target = TargetJvm.launching(name);
        Path work = target.folder().resolve("work");
        UnaryOperator<String> fill = text -> text.replace("{home}", home.toString())
                .replace("{work}", work.toString())
                .replace("{port}", Integer.toString(port));
        copy(home, work);
        Map<String, String> variables = new LinkedHashMap<>(environment);
        variables.replaceAll((variable, value) -> fill.apply(value));
        TargetJvm filled = agent.apply(target.on(jdk))
                .environment(variables)
                .jvmBeforeAgent(jvmBefore.stream().map(fill).toArray(String[]::new))
                .jvm(jvm.stream().map(fill).toArray(String[]::new))
                .launch(launch.stream().map(fill).toList());
        return new RunningServer(filled.start(), port, work);
    }

    private void copy(Path home, Path work) {
        if (copied != null) {
            try {
                Folders.copy(home.resolve(copied), work);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
