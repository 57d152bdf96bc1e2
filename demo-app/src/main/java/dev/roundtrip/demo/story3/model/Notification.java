package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Notification {

    @Id
    private Long id;

    private String subject;

    private String body;

    private boolean seen;

    @ManyToOne(fetch = FetchType.LAZY)
    private AppUser user;

    public boolean isSeen() {
        return seen;
    }
}
