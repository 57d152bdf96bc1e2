package targets.tests;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Proxy;
import javax.jms.Message;
import javax.servlet.AsyncContext;
import javax.servlet.GenericServlet;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What containers call: each looks at the shelf. */
final class Doors {

    private Doors() {}

    static <T> T absent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(Doors.class.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> {
            switch (m.getName()) {
                case "getMethod":
                    return "GET";
                case "getRequestURI":
                    return "/shelf";
                case "getStatus":
                    return 200;
                default:
                    return m.getReturnType() == boolean.class ? (Object) false : null;
            }
        }));
    }

    static final class Page extends GenericServlet {
        @Override
        public void service(ServletRequest request, ServletResponse response) {
            EveryCall.quietly(() -> {
                EveryCall.look();
                new Shelves().book();
            });
        }
    }

    /** Answers later. */
    static final class LatePage extends GenericServlet {
        @Override
        public void service(ServletRequest request, ServletResponse response) {
            EveryCall.quietly(() -> {
                AsyncContext later = new Asked((HttpServletRequest) request).startAsync(request, response);
                EveryCall.look();
                later.complete();
            });
        }
    }

    private static final class Asked extends HttpServletRequestWrapper {
        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
            return new Later(absent(AsyncContext.class));
        }
    }

    private static final class Later implements AsyncContext {
        private final AsyncContext absent;

        Later(AsyncContext absent) {
            this.absent = absent;
        }

        @Override
        public void complete() {
            EveryCall.say("complete");
        }

        @Override
        public ServletRequest getRequest() {
            return absent.getRequest();
        }

        @Override
        public ServletResponse getResponse() {
            return absent.getResponse();
        }

        @Override
        public boolean hasOriginalRequestAndResponse() {
            return false;
        }

        @Override
        public void dispatch() {}

        @Override
        public void dispatch(String path) {}

        @Override
        public void dispatch(javax.servlet.ServletContext context, String path) {}

        @Override
        public void start(Runnable task) {}

        @Override
        public void addListener(javax.servlet.AsyncListener listener) {}

        @Override
        public void addListener(
                javax.servlet.AsyncListener listener, ServletRequest request, ServletResponse response) {}

        @Override
        public <T extends javax.servlet.AsyncListener> T createListener(Class<T> type) {
            return null;
        }

        @Override
        public void setTimeout(long millis) {}

        @Override
        public long getTimeout() {
            return 0;
        }
    }

    /** A resource. */
    @Path("/shelf")
    public static final class Shelves {
        @GET
        @Path("{book}")
        public String book() throws Exception {
            EveryCall.look();
            return "book";
        }
    }

    static final class Sweep implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            EveryCall.quietly(EveryCall::look);
        }
    }

    static final class Listener {
        public void onMessage(Message message) {
            EveryCall.quietly(EveryCall::look);
        }
    }

    /** A program within the program. */
    public static final class Tool {
        public static void main(String[] arguments) {
            EveryCall.quietly(EveryCall::look);
        }
    }
}
