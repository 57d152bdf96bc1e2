package dev.roundtrip.demo.story3;

import dev.roundtrip.demo.story3.UserCard.MilestoneView;
import dev.roundtrip.demo.story3.UserCard.ProjectView;
import dev.roundtrip.demo.story3.UserCard.RoleView;
import dev.roundtrip.demo.story3.model.AppUser;
import dev.roundtrip.demo.story3.model.LoginSession;
import dev.roundtrip.demo.story3.model.Milestone;
import dev.roundtrip.demo.story3.model.Project;
import dev.roundtrip.demo.story3.model.Role;
import dev.roundtrip.demo.story3.model.Task;
import dev.roundtrip.demo.story3.model.Team;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before: one query in sight. Nearly every getter below is another one. */
@Service
@Profile("before")
class LazyCards implements UserCards {

    private final Users users;

    LazyCards(Users users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UserCard> of(long organisation) {
        return users.findByDepartmentOrganisationIdOrderById(organisation).stream()
                .map(LazyCards::card)
                .toList();
    }

    private static UserCard card(AppUser user) {
        return new UserCard(
                user.getId(),
                user.getName(),
                user.getProfile().getHeadline(),
                user.getDepartment().getOrganisation().getName(),
                user.getDepartment().getName(),
                user.getOffice().getCity(),
                user.getRoles().stream().map(LazyCards::role).toList(),
                user.getTeams().stream().map(Team::getName).toList(),
                user.getProjects().stream().map(LazyCards::project).toList(),
                user.getNotifications().stream().filter(news -> !news.isSeen()).count(),
                lastLogin(user),
                user.getBadges());
    }

    private static RoleView role(Role role) {
        return new RoleView(role.getName(), role.getPermissions().size());
    }

    private static ProjectView project(Project project) {
        return new ProjectView(
                project.getName(),
                project.getMilestones().stream().map(LazyCards::milestone).toList());
    }

    private static MilestoneView milestone(Milestone milestone) {
        long open = milestone.getTasks().stream().filter(LazyCards::open).count();
        return new MilestoneView(milestone.getTitle(), open);
    }

    private static boolean open(Task task) {
        return !task.isDone();
    }

    private static LocalDateTime lastLogin(AppUser user) {
        return user.getSessions().stream()
                .map(LoginSession::getStartedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
