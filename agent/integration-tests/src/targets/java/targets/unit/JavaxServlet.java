package targets.unit;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** A servlet of the old names on Jetty 9: three requests that work, one that fails. */
public final class JavaxServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new JavaxServlet()), "/tasks/*");
        server.setHandler(context);
        server.start();
        int port = ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
        Client.askThrice(port, "/tasks");
        System.out.println(Client.ask(port, "/tasks/broken"));
        server.stop();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(request.getPathInfo().equals("/broken") ? 503 : 200);
        response.getWriter().print(Tasks.list());
    }
}
