package dev.roundtrip.demo.story3;

import dev.roundtrip.demo.story3.model.AppUser;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** After: seven queries for all users together, each with the columns that are shown and no others. */
interface CardRows extends Repository<AppUser, Long> {

    record UserRow(long id, String name, String headline, String organisation, String department, String city) {}

    record RoleRow(long user, String name, long permissions) {}

    record TeamRow(long user, String name) {}

    record MilestoneRow(long user, long projectId, String project, String title, long openTasks) {}

    record UnseenRow(long user, long count) {}

    record LoginRow(long user, LocalDateTime last) {}

    record BadgeRow(long user, String name, LocalDate awardedOn) implements BadgeView {}

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$UserRow(u.id, u.name, p.headline, o.name, d.name, f.city)
            from AppUser u join u.profile p join u.department d join d.organisation o join u.office f
            where o.id = :organisation
            order by u.id""")
    List<UserRow> users(long organisation);

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$RoleRow(u.id, r.name, count(p.id))
            from AppUser u join u.roles r left join r.permissions p
            where u.department.organisation.id = :organisation
            group by u.id, r.id, r.name
            order by u.id, r.id""")
    List<RoleRow> roles(long organisation);

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$TeamRow(u.id, t.name)
            from AppUser u join u.teams t
            where u.department.organisation.id = :organisation
            order by u.id, t.id""")
    List<TeamRow> teams(long organisation);

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$MilestoneRow(u.id, p.id, p.name, m.title, count(t.id))
            from AppUser u join u.projects p join p.milestones m left join m.tasks t on t.done = false
            where u.department.organisation.id = :organisation
            group by u.id, p.id, p.name, m.id, m.title
            order by u.id, p.id, m.id""")
    List<MilestoneRow> milestones(long organisation);

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$UnseenRow(n.user.id, count(n.id))
            from Notification n
            where n.seen = false and n.user.department.organisation.id = :organisation
            group by n.user.id""")
    List<UnseenRow> unseen(long organisation);

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$LoginRow(s.user.id, max(s.startedAt))
            from LoginSession s
            where s.user.department.organisation.id = :organisation
            group by s.user.id""")
    List<LoginRow> logins(long organisation);

    @Query("""
            select new dev.roundtrip.demo.story3.CardRows$BadgeRow(a.user.id, b.name, a.awardedOn)
            from UserBadge a join a.badge b
            where a.user.department.organisation.id = :organisation
            order by a.user.id, a.id""")
    List<BadgeRow> badges(long organisation);
}
