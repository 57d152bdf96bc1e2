package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Task {

    @Id
    private Long id;

    private String title;

    private String description;

    private boolean done;

    @ManyToOne(fetch = FetchType.LAZY)
    private Milestone milestone;

    public boolean isDone() {
        return done;
    }
}
