package dev.roundtrip.demo.story3;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DashboardController {

    private final UserCards cards;

    DashboardController(UserCards cards) {
        this.cards = cards;
    }

    @GetMapping("/api/users/dashboard")
    List<UserCard> dashboard(@RequestParam long organisation) {
        return cards.of(organisation);
    }
}
