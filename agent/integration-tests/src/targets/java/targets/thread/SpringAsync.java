package targets.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** A query for each author, each in a method with Spring's {@code @Async}. */
public final class SpringAsync {

    private SpringAsync() {}

    public static void main(String[] args) throws Exception {
        Shelf.fill();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Beans.class)) {
            run(context.getBean(Books.class));
        }
    }

    static void run(Books books) throws Exception {
        List<CompletableFuture<String>> titles = new ArrayList<>();
        for (long author : Shelf.authors()) {
            titles.add(books.title(author)); // loop: spring
        }
        for (CompletableFuture<String> title : titles) {
            title.get();
        }
    }

    /** Wired by Spring. */
    @Configuration
    @EnableAsync(proxyTargetClass = true)
    public static class Beans {

        @Bean
        public ThreadPoolTaskExecutor taskExecutor() {
            ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
            executor.setCorePoolSize(3);
            return executor;
        }

        @Bean
        public Books books() {
            return new Books();
        }
    }

    /** Answers on other threads. */
    public static class Books {

        @Async
        public CompletableFuture<String> title(long author) {
            return CompletableFuture.completedFuture(Shelf.title(author));
        }
    }
}
