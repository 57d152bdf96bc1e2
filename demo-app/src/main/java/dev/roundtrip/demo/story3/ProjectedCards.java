package dev.roundtrip.demo.story3;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.roundtrip.demo.story3.CardRows.BadgeRow;
import dev.roundtrip.demo.story3.CardRows.LoginRow;
import dev.roundtrip.demo.story3.CardRows.MilestoneRow;
import dev.roundtrip.demo.story3.CardRows.RoleRow;
import dev.roundtrip.demo.story3.CardRows.TeamRow;
import dev.roundtrip.demo.story3.CardRows.UnseenRow;
import dev.roundtrip.demo.story3.CardRows.UserRow;
import dev.roundtrip.demo.story3.UserCard.MilestoneView;
import dev.roundtrip.demo.story3.UserCard.ProjectView;
import dev.roundtrip.demo.story3.UserCard.RoleView;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After: reads each kind of row once for all users and puts the cards together in memory. */
@Service
@Profile("after")
class ProjectedCards implements UserCards {

    private final CardRows rows;

    ProjectedCards(CardRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UserCard> of(long organisation) {
        List<UserRow> users = rows.users(organisation);
        Parts parts = new Parts(
                rows.roles(organisation).stream()
                        .collect(groupingBy(RoleRow::user, mapping(ProjectedCards::role, toList()))),
                rows.teams(organisation).stream().collect(groupingBy(TeamRow::user, mapping(TeamRow::name, toList()))),
                rows.milestones(organisation).stream().collect(groupingBy(MilestoneRow::user)),
                rows.unseen(organisation).stream().collect(toMap(UnseenRow::user, UnseenRow::count)),
                rows.logins(organisation).stream().collect(toMap(LoginRow::user, LoginRow::last)),
                rows.badges(organisation).stream().collect(groupingBy(BadgeRow::user)));
        return users.stream().map(parts::card).toList();
    }

    private static RoleView role(RoleRow row) {
        return new RoleView(row.name(), row.permissions());
    }

    /** Everything but the users themselves, by the user's id. */
    private record Parts(
            Map<Long, List<RoleView>> roles,
            Map<Long, List<String>> teams,
            Map<Long, List<MilestoneRow>> milestones,
            Map<Long, Long> unseen,
            Map<Long, LocalDateTime> logins,
            Map<Long, List<BadgeRow>> badges) {

        UserCard card(UserRow user) {
            return new UserCard(
                    user.id(),
                    user.name(),
                    user.headline(),
                    user.organisation(),
                    user.department(),
                    user.city(),
                    roles.getOrDefault(user.id(), List.of()),
                    teams.getOrDefault(user.id(), List.of()),
                    projects(milestones.getOrDefault(user.id(), List.of())),
                    unseen.getOrDefault(user.id(), 0L),
                    logins.get(user.id()),
                    badges.getOrDefault(user.id(), List.of()));
        }

        private static List<ProjectView> projects(List<MilestoneRow> rows) {
            Map<Long, List<MilestoneRow>> byProject =
                    rows.stream().collect(groupingBy(MilestoneRow::projectId, LinkedHashMap::new, toList()));
            return byProject.values().stream().map(Parts::project).toList();
        }

        private static ProjectView project(List<MilestoneRow> rows) {
            List<MilestoneView> milestones = rows.stream()
                    .map(row -> new MilestoneView(row.title(), row.openTasks()))
                    .toList();
            return new ProjectView(rows.get(0).project(), milestones);
        }
    }
}
