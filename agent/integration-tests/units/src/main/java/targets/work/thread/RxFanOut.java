package targets.work.thread;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import targets.work.Tasks;

/** A query for each task, each on a scheduler of RxJava; beside it a stranger that works on the same one. */
public final class RxFanOut {

    private RxFanOut() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        Scheduler scheduler = args[0].equals("io") ? Schedulers.io() : Schedulers.computation();
        Thread stranger = new Thread(() -> stranger(scheduler));
        stranger.start();
        run(scheduler);
        stranger.join();
        Schedulers.shutdown();
    }

    static void run(Scheduler scheduler) {
        Flowable.fromIterable(Tasks.ids())
                .flatMap(id -> Flowable.fromCallable(() -> Tasks.title(id)).subscribeOn(scheduler))
                .toList()
                .blockingGet();
    }

    static void stranger(Scheduler scheduler) {
        Flowable.range(1, 5)
                .flatMap(i -> Flowable.fromCallable(Tasks::listAtOnce).subscribeOn(scheduler))
                .toList()
                .blockingGet();
    }
}
