package targets.work.graphql;

import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import targets.work.Tasks;

/** GraphQL Java without a server: three executions of each operation, on the main thread. */
public final class Executions {

    private static final String SCHEMA = """
            type Query { tasks(owner: String): [Task!]! }
            type Task { id: ID! title: String! batched: String! }
            """;

    private Executions() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        try (Connection connection = Tasks.open()) {
            GraphQL graphQl = GraphQL.newGraphQL(schema(connection)).build();
            for (int i = 0; i < 3; i++) {
                execute(graphQl, connection, "query OneByOne { tasks(owner: \"secret\") { id title } }");
                execute(graphQl, connection, "query AtOnce { tasks(owner: \"secret\") { id batched } }");
                execute(graphQl, connection, "{ tasks(owner: \"secret\") { id } }");
            }
            executeInARequest(graphQl, connection);
        }
    }

    private static void executeInARequest(GraphQL graphQl, Connection connection) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/graphql", exchange -> {
            execute(graphQl, connection, "query InARequest { tasks { title } }");
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        URI graphql = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(graphql).build(), HttpResponse.BodyHandlers.discarding());
        server.stop(1);
    }

    private static void execute(GraphQL graphQl, Connection connection, String document) {
        DataLoaderRegistry loaders = DataLoaderRegistry.newRegistry()
                .register(
                        "titles",
                        DataLoaderFactory.<Long, String>newMappedDataLoader(
                                ids -> CompletableFuture.completedFuture(titles(connection, ids))))
                .build();
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(document)
                .dataLoaderRegistry(loaders)
                .build());
        if (!result.getErrors().isEmpty()) {
            throw new IllegalStateException(result.getErrors().toString());
        }
    }

    private static GraphQLSchema schema(Connection connection) {
        DataFetcher<List<Map<String, Object>>> tasks = environment -> Tasks.ids(connection).stream()
                .map(id -> Map.<String, Object>of("id", id))
                .toList();
        DataFetcher<String> title = environment -> Tasks.title(
                connection, environment.<Map<String, Long>>getSource().get("id"));
        DataFetcher<CompletableFuture<String>> batched = environment -> environment
                .<Long, String>getDataLoader("titles")
                .load(environment.<Map<String, Long>>getSource().get("id"));
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("tasks", tasks))
                .type("Task", type -> type.dataFetcher("title", title).dataFetcher("batched", batched))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
    }

    private static Map<Long, String> titles(Connection connection, Set<Long> ids) {
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement tasks =
                connection.prepareStatement("SELECT id, title FROM task WHERE id IN (" + places + ")")) {
            int position = 1;
            for (Long id : ids) {
                tasks.setLong(position++, id);
            }
            Map<Long, String> titles = new HashMap<>();
            try (ResultSet rows = tasks.executeQuery()) {
                while (rows.next()) {
                    titles.put(rows.getLong(1), rows.getString(2));
                }
            }
            return titles;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
