package targets.unit;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that leaves its answer to other threads: they complete it, or dispatch it back, or forget it. */
public final class AsyncServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final long PAUSE_MILLIS = 200;

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat(new AsyncServlet(), "/tasks/*")) {
            for (String path : new String[] {"completed", "completed", "early", "dispatched", "broken", "forgotten"}) {
                System.out.println(path + " " + Client.ask(tomcat.port(), "/tasks/" + path));
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tasks = Tasks.list();
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            response.getWriter().print(tasks);
            return;
        }
        AsyncContext async = request.startAsync();
        async.setTimeout("/forgotten".equals(request.getPathInfo()) ? PAUSE_MILLIS * 5 : 60_000);
        switch (request.getPathInfo()) {
            case "/early":
                async.complete();
                break;
            case "/dispatched":
                later(async::dispatch);
                break;
            case "/broken":
                response.setStatus(503);
                later(async::complete);
                break;
            case "/forgotten":
                break;
            default:
                later(async::complete);
        }
    }

    private static void later(Runnable end) {
        new Thread(new Answer(end), "answer").start();
    }

    /** Asks the database on a thread of its own. */
    static final class Answer implements Runnable {
        private final Runnable end;

        Answer(Runnable end) {
            this.end = end;
        }

        @Override
        public void run() {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Tasks.list();
            end.run();
        }
    }
}
