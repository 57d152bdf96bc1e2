package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Organisation {

    @Id
    private Long id;

    private String name;

    public String getName() {
        return name;
    }
}
