package targets.unit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet of the new names on Tomcat: three requests that work, one that fails. */
public final class JakartaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat(new JakartaServlet(), "/tasks/*")) {
            Client.askThrice(tomcat.port(), "/tasks");
            System.out.println(Client.ask(tomcat.port(), "/tasks/broken"));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(request.getPathInfo().equals("/broken") ? 503 : 200);
        response.getWriter().print(Tasks.list());
    }
}
