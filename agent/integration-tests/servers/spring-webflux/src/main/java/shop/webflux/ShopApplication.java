package shop.webflux;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import shop.Shop;

@SpringBootApplication
public class ShopApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ShopApplication.class, arguments);
    }

    @Bean
    Shop shop(DataSource source) throws SQLException {
        return new Shop(source).open();
    }

    @RestController
    static class Orders {

        private final Shop shop;

        Orders(Shop shop) {
            this.shop = shop;
        }

        @GetMapping("/guilty/{customer}")
        Mono<String> guilty(@PathVariable int customer) {
            return Mono.fromCallable(() -> shop.guilty(customer)).subscribeOn(Schedulers.boundedElastic());
        }

        @GetMapping("/innocent/{customer}")
        Mono<String> innocent(@PathVariable int customer) {
            return Mono.fromCallable(() -> shop.innocent(customer)).subscribeOn(Schedulers.boundedElastic());
        }

        /** One worker finds out whom to ask for, another asks. */
        @GetMapping("/away/{customer}")
        Mono<String> away(@PathVariable int customer) {
            return Mono.fromCallable(() -> customer)
                    .subscribeOn(Schedulers.parallel())
                    .flatMap(known ->
                            Mono.fromCallable(() -> shop.guilty(known)).subscribeOn(Schedulers.boundedElastic()));
        }
    }
}
