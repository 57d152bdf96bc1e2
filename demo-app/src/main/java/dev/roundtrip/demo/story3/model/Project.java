package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;

@Entity
public class Project {

    @Id
    private Long id;

    private String name;

    private String charter;

    @OneToMany(mappedBy = "project")
    @OrderBy("id")
    private List<Milestone> milestones;

    public String getName() {
        return name;
    }

    public List<Milestone> getMilestones() {
        return milestones;
    }
}
