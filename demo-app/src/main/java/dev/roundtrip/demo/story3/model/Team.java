package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Team {

    @Id
    private Long id;

    private String name;

    private String mission;

    public String getName() {
        return name;
    }
}
