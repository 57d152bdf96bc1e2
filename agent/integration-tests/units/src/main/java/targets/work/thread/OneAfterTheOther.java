package targets.work.thread;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import targets.work.Tasks;

/** A query for each task, all through one queue of Guava's; beside it a stranger who uses the same queue. */
public final class OneAfterTheOther {

    private OneAfterTheOther() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Executor queue = MoreExecutors.newSequentialExecutor(pool);
        Thread stranger = new Thread(() -> stranger(queue));
        stranger.start();
        run(queue);
        stranger.join();
        pool.shutdown();
    }

    static void run(Executor queue) throws Exception {
        List<FutureTask<String>> titles = new ArrayList<>();
        for (long id : Tasks.ids()) {
            titles.add(new FutureTask<>(() -> Tasks.title(id)));
        }
        titles.forEach(queue::execute);
        for (FutureTask<String> title : titles) {
            title.get();
        }
    }

    static void stranger(Executor queue) {
        List<FutureTask<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lists.add(new FutureTask<>(Tasks::listAtOnce));
        }
        Tasks.listAtOnce();
        lists.forEach(queue::execute);
        for (FutureTask<Integer> list : lists) {
            try {
                list.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
