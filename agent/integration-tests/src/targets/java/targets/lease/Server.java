package targets.lease;

import com.sun.net.httpserver.HttpServer;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A server of this JVM with one handler, and so many requests for it. */
final class Server {

    private static final int THREADS = 4;

    private Server() {}

    /** What a request does. */
    interface Work {
        void run() throws Exception;
    }

    static void oneByOne(int requests, Work work) throws Exception {
        run(requests, 1, work);
    }

    static void atOnce(int requests, Work work) throws Exception {
        run(requests, THREADS, work);
    }

    private static void run(int requests, int clients, Work work) throws Exception {
        ExecutorService serving = Executors.newFixedThreadPool(THREADS);
        ExecutorService asking = Executors.newFixedThreadPool(clients);
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(serving);
        server.createContext("/work", exchange -> {
            int status = outcome(work);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            answers.add(asking.submit(() -> ask(server.getAddress().getPort())));
        }
        for (Future<Integer> answer : answers) {
            if (answer.get() != 200) {
                throw new IllegalStateException("status " + answer.get());
            }
        }
        server.stop(0);
        asking.shutdown();
        serving.shutdown();
    }

    private static int outcome(Work work) {
        try {
            work.run();
            return 200;
        } catch (Exception e) {
            e.printStackTrace();
            return 500;
        }
    }

    private static int ask(int port) throws Exception {
        URI uri = URI.create("http://localhost:" + port + "/work");
        return ((HttpURLConnection) uri.toURL().openConnection()).getResponseCode();
    }
}
