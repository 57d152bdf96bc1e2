package shop.micronaut;

import io.micronaut.context.annotation.Context;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import shop.Shop;

@Context
@Controller(produces = MediaType.TEXT_PLAIN)
class Orders {

    private final Shop shop;
    private final ExecutorService workers;

    Orders(DataSource source, @Named(TaskExecutors.IO) ExecutorService workers) throws SQLException {
        shop = new Shop(source).open();
        this.workers = workers;
    }

    @Get("/guilty/{customer}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String guilty(int customer) throws SQLException {
        return shop.guilty(customer);
    }

    @Get("/innocent/{customer}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String innocent(int customer) throws SQLException {
        return shop.innocent(customer);
    }

    /** Begun on the event loop, done by a worker. */
    @Get("/away/{customer}")
    CompletableFuture<String> away(int customer) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return shop.guilty(customer);
                    } catch (SQLException e) {
                        throw new CompletionException(e);
                    }
                },
                workers);
    }
}
