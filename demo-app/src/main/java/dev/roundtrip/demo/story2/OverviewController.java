package dev.roundtrip.demo.story2;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OverviewController {

    private final Connections connections;
    private final Overviews overviews;

    OverviewController(Connections connections, Overviews overviews) {
        this.connections = connections;
        this.overviews = overviews;
    }

    @GetMapping("/customers/{customerId}/overview")
    Overview overview(@PathVariable long customerId) throws SQLException {
        try (Connection connection = connections.open()) {
            return overviews.of(connection, customerId);
        }
    }
}
