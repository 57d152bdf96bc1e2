package shop.boot;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
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
        String guilty(@PathVariable int customer) throws SQLException {
            return shop.guilty(customer);
        }

        @GetMapping("/innocent/{customer}")
        String innocent(@PathVariable int customer) throws SQLException {
            return shop.innocent(customer);
        }

        /** On another thread, while Tomcat's is free. */
        @GetMapping("/away/{customer}")
        Callable<String> away(@PathVariable int customer) {
            return () -> shop.guilty(customer);
        }
    }
}
