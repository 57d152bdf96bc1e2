package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;

@Entity
public class Milestone {

    @Id
    private Long id;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @OneToMany(mappedBy = "milestone")
    @OrderBy("id")
    private List<Task> tasks;

    public String getTitle() {
        return title;
    }

    public List<Task> getTasks() {
        return tasks;
    }
}
