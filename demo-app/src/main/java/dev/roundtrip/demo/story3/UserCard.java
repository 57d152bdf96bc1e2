package dev.roundtrip.demo.story3;

import java.time.LocalDateTime;
import java.util.List;

/** What the dashboard shows of one user. */
record UserCard(
        long id,
        String name,
        String headline,
        String organisation,
        String department,
        String city,
        List<RoleView> roles,
        List<String> teams,
        List<ProjectView> projects,
        long unseen,
        LocalDateTime lastLogin,
        List<? extends BadgeView> badges) {

    record RoleView(String name, long permissions) {}

    record ProjectView(String name, List<MilestoneView> milestones) {}

    record MilestoneView(String title, long openTasks) {}
}
