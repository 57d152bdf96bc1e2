package targets.unit;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** A servlet of the old names on Jetty 9: three requests that work, three that fail, each in its own way, and one that finds nothing. */
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
        System.out.println(Client.ask(port, "/tasks/sent"));
        System.out.println(Client.ask(port, "/tasks/thrown"));
        System.out.println(Client.ask(port, "/tasks/missing"));
        server.stop();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tasks = Tasks.list();
        switch (request.getPathInfo()) {
            case "/broken":
                response.setStatus(503);
                break;
            case "/sent":
                response.sendError(500);
                break;
            case "/thrown":
                throw new IOException("on purpose");
            case "/missing":
                response.sendError(404);
                break;
            default:
                response.getWriter().print(tasks);
        }
    }
}
