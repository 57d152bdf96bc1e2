package dev.roundtrip.demo.play;

import dev.roundtrip.demo.db.DatabaseServer;
import dev.roundtrip.demo.db.Login;
import dev.roundtrip.demo.db.Rows;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A variant played in this JVM, without agent and latency, to see what it answers. */
final class Rehearsal implements AutoCloseable {

    static final int REQUESTS = 3;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Story story;
    private final String variant;
    private final Login login;

    Rehearsal(DatabaseServer server, Story story, String variant) throws SQLException {
        this.story = story;
        this.variant = variant;
        String database = "rehearsal_" + DATABASES.incrementAndGet();
        server.create(database);
        this.login = server.login(database, server.port());
        try (Connection connection = login.connect()) {
            story.fill(new Rows(connection), variant);
        }
        System.setProperty("spring.datasource.url", login.url());
        System.setProperty("spring.datasource.username", login.user());
        System.setProperty("spring.datasource.password", login.password());
    }

    /** The bodies of {@link #REQUESTS} requests; for the batch program what it leaves in the database. */
    String answer() throws Exception {
        return story.load().isPresent() ? bodies(story.load().get()) : plan();
    }

    private String bodies(Load load) throws IOException, InterruptedException {
        StringBuilder bodies = new StringBuilder();
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(story.program()).profiles(variant).run("--server.port=0")) {
            String port = application.getEnvironment().getProperty("local.server.port");
            for (int request = 0; request < REQUESTS; request++) {
                bodies.append(get("http://127.0.0.1:" + port + load.path().apply(request)));
            }
        }
        return bodies.toString();
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private String plan() throws ReflectiveOperationException, SQLException {
        story.program().getMethod("main", String[].class).invoke(null, (Object) new String[] {variant});
        return column("select content from plan_snapshot")
                + column("select approved_by || action_id || cost_cents from approval order by action_id")
                + column("select status from action order by id");
    }

    private String column(String sql) throws SQLException {
        StringBuilder values = new StringBuilder();
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.append(row.getString(1)).append('\n');
            }
        }
        return values.toString();
    }

    @Override
    public void close() {
        System.clearProperty("spring.datasource.url");
        System.clearProperty("spring.datasource.username");
        System.clearProperty("spring.datasource.password");
    }
}
