package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.List;

/** A user, and the door to most other tables: everything behind it is lazy. */
@Entity
public class AppUser {

    @Id
    private Long id;

    private String name;

    private String email;

    @ManyToOne(fetch = FetchType.LAZY)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    private Office office;

    @OneToOne(fetch = FetchType.LAZY)
    private UserProfile profile;

    @ManyToMany
    @JoinTable(
            name = "user_role",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    @OrderBy("id")
    private List<Role> roles;

    @ManyToMany
    @JoinTable(
            name = "team_member",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    @OrderBy("id")
    private List<Team> teams;

    @ManyToMany
    @JoinTable(
            name = "project_member",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "project_id"))
    @OrderBy("id")
    private List<Project> projects;

    @OneToMany(mappedBy = "user")
    @OrderBy("id")
    private List<Notification> notifications;

    @OneToMany(mappedBy = "user")
    @OrderBy("id")
    private List<LoginSession> sessions;

    @OneToMany(mappedBy = "user")
    @OrderBy("id")
    private List<UserBadge> badges;

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Department getDepartment() {
        return department;
    }

    public Office getOffice() {
        return office;
    }

    public UserProfile getProfile() {
        return profile;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<Team> getTeams() {
        return teams;
    }

    public List<Project> getProjects() {
        return projects;
    }

    public List<Notification> getNotifications() {
        return notifications;
    }

    public List<LoginSession> getSessions() {
        return sessions;
    }

    public List<UserBadge> getBadges() {
        return badges;
    }
}
