package targets.unit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet of the new names on Tomcat: three requests that work, two that fail, each in its own way, and one that finds nothing. */
public final class JakartaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat(new JakartaServlet(), "/tasks/*")) {
            Client.askThrice(tomcat.port(), "/tasks");
            System.out.println(Client.ask(tomcat.port(), "/tasks/broken"));
            System.out.println(Client.ask(tomcat.port(), "/tasks/sent"));
            System.out.println(Client.ask(tomcat.port(), "/tasks/missing"));
        }
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
            case "/missing":
                response.sendError(404);
                break;
            default:
                response.getWriter().print(tasks);
        }
    }
}
