package shop.ee;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.sql.SQLException;

@RequestScoped
@Path("/")
@Produces("text/plain")
public class Visits {

    @Inject
    private Store store;

    @Resource
    private ManagedExecutorService threads;

    @GET
    @Path("guilty/{customer}")
    public String guilty(@PathParam("customer") int customer) throws SQLException {
        return store.guilty(customer);
    }

    @GET
    @Path("innocent/{customer}")
    public String innocent(@PathParam("customer") int customer) throws SQLException {
        return store.innocent(customer);
    }

    @GET
    @Path("away/{customer}")
    public void away(@PathParam("customer") int customer, @Suspended AsyncResponse response) {
        Store all = store;
        threads.execute(() -> {
            try {
                response.resume(all.guilty(customer));
            } catch (SQLException | RuntimeException e) {
                response.resume(e);
            }
        });
    }
}
