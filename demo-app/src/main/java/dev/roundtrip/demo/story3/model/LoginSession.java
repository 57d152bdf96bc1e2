package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

@Entity
public class LoginSession {

    @Id
    private Long id;

    private LocalDateTime startedAt;

    private String userAgent;

    @ManyToOne(fetch = FetchType.LAZY)
    private AppUser user;

    public LocalDateTime getStartedAt() {
        return startedAt;
    }
}
