package targets.unit;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 200 requests from 16 clients at once, answered on platform threads or, with the argument virtual, on virtual ones. */
public final class ManyAtOnce {

    private static final int REQUESTS = 200;

    private ManyAtOnce() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        ExecutorService workers = args[0].equals("virtual") ? virtualThreads() : Executors.newFixedThreadPool(8);
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), REQUESTS);
        server.setExecutor(workers);
        server.createContext("/tasks", JdkHttpServer::answer);
        server.start();
        ExecutorService clients = Executors.newFixedThreadPool(16);
        for (Future<Integer> status :
                clients.invokeAll(calls(server.getAddress().getPort()))) {
            if (status.get() != 200) {
                throw new IllegalStateException("status " + status.get());
            }
        }
        clients.shutdown();
        server.stop(0);
        workers.shutdown();
    }

    private static List<Callable<Integer>> calls(int port) {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            calls.add(() -> Client.ask(port, "/tasks"));
        }
        return calls;
    }

    /** By name, as this class is compiled for Java 8. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
