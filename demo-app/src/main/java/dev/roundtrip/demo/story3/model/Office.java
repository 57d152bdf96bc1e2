package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Office {

    @Id
    private Long id;

    private String city;

    private String address;

    private String directions;

    public String getCity() {
        return city;
    }
}
