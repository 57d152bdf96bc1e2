package dev.roundtrip.demo.story1;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DashboardController {

    private final Dashboards dashboards;

    DashboardController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @GetMapping("/users/{userId}/dashboard")
    Dashboard dashboard(@PathVariable long userId) {
        return dashboards.of(userId);
    }
}
