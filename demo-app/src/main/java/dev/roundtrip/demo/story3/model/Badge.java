package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Badge {

    @Id
    private Long id;

    private String name;

    private String criteria;

    public String getName() {
        return name;
    }
}
