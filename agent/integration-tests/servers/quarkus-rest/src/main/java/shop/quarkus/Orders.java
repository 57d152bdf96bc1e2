package shop.quarkus;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import javax.sql.DataSource;
import shop.Shop;

@Path("/")
@ApplicationScoped
@Produces("text/plain")
public class Orders {

    @Inject
    DataSource source;

    private Shop shop;

    void open(@Observes StartupEvent started) throws SQLException {
        shop = new Shop(source).open();
    }

    @GET
    @Path("/guilty/{customer}")
    @Blocking
    public String guilty(@PathParam("customer") int customer) throws SQLException {
        return shop.guilty(customer);
    }

    @GET
    @Path("/innocent/{customer}")
    @Blocking
    public String innocent(@PathParam("customer") int customer) throws SQLException {
        return shop.innocent(customer);
    }

    /** Begun on the event loop, done by a worker. */
    @GET
    @Path("/away/{customer}")
    public Uni<String> away(@PathParam("customer") int customer) {
        return Uni.createFrom().item(() -> answer(customer)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private String answer(int customer) {
        try {
            return shop.guilty(customer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
