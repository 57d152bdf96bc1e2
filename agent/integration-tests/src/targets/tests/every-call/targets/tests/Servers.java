package targets.tests;

import graphql.ExecutionInput;
import graphql.GraphQL;
import io.grpc.internal.ServerCallImpl;
import io.helidon.webserver.http.HttpRoutingImpl;
import io.helidon.webserver.http.RoutingRequest;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.vertx.core.internal.http.HttpServerRequestWrapper;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.item.ChunkOrientedStep;
import reactor.netty.http.server.HttpServerOperations;

/** What servers and libraries call, by classes that bear the names of theirs: each looks at the shelf. */
final class Servers {

    private Servers() {}

    static void serve() {
        Runnable look = () -> EveryCall.quietly(EveryCall::look);
        HttpServerOperations exchange = new HttpServerOperations(null, look);
        exchange.onInboundNext(null, null);
        EveryCall.say(new HttpServerRequestWrapper(exchange) != null);
        exchange.onOutboundComplete();
        Connectors.executeRootHandler(handled -> look.run(), new HttpServerExchange());
        new HttpRoutingImpl().route(null, new RoutingRequest(), look);
        ServerCallImpl.ServerStreamListenerImpl call =
                new ServerCallImpl.ServerStreamListenerImpl(new ServerCallImpl(), look);
        call.messagesAvailable(null);
        call.halfClosed();
        EveryCall.say(new GraphQL(look).execute(new ExecutionInput()) != null);
        new ChunkOrientedStep(look).doExecute(new StepExecution());
    }
}
