package targets.unit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** A resource of Jersey, whose template the request should be named by. */
public final class JaxRs {

    private JaxRs() {}

    /** The argument is the path that the application is mapped to: empty for the root. */
    public static void main(String[] args) throws Exception {
        Tasks.fill();
        ServletContainer jersey = new ServletContainer(new ResourceConfig(Orders.class));
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat(jersey, args[0] + "/*")) {
            Client.askThrice(tomcat.port(), args[0] + "/orders");
        }
    }

    /** Answers with the tasks. */
    @Path("/orders")
    public static class Orders {
        @GET
        @Path("{orderId}")
        public String order(@PathParam("orderId") int orderId) {
            return orderId + Tasks.list();
        }
    }
}
