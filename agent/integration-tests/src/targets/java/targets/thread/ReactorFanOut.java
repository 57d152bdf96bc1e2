package targets.thread;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A query for each author, each on Reactor's scheduler for calls that block. */
public final class ReactorFanOut {

    private ReactorFanOut() {}

    public static void main(String[] args) throws Exception {
        Shelf.fill();
        run();
        Schedulers.shutdownNow();
    }

    static void run() {
        List<Long> authors = Shelf.authors();
        Flux.fromIterable(authors)
                .flatMap(
                        author -> Mono.fromCallable(() -> Shelf.title(author)).subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();
    }
}
