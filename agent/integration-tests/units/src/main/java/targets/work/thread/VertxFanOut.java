package targets.work.thread;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import targets.work.Tasks;

/** A query for each task, each a blocking call on a worker of Vert.x; beside it a stranger on the same context. */
public final class VertxFanOut {

    private VertxFanOut() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        Vertx vertx = Vertx.vertx();
        Context context = vertx.getOrCreateContext();
        boolean ordered = args[0].equals("ordered");
        Thread stranger = new Thread(() -> stranger(context, ordered));
        stranger.start();
        run(context, ordered);
        stranger.join();
        vertx.close().await(60, TimeUnit.SECONDS);
    }

    static void run(Context context, boolean ordered) throws Exception {
        List<Future<?>> titles = new ArrayList<>();
        for (long id : Tasks.ids()) {
            titles.add(context.executeBlocking(() -> Tasks.title(id), ordered));
        }
        Future.all(titles).await(60, TimeUnit.SECONDS);
    }

    static void stranger(Context context, boolean ordered) {
        List<Future<?>> lists = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lists.add(context.executeBlocking(Tasks::listAtOnce, ordered));
        }
        try {
            Future.all(lists).await(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
