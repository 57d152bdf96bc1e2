package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Permission {

    @Id
    private Long id;

    private String name;
}
