package dev.roundtrip.demo.story3;

import static dev.roundtrip.demo.db.Rows.row;

import dev.roundtrip.demo.db.Rows;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

/** The data of story 3: two organisations with twenty users each, and all that belongs to them. */
final class Company {

    /** The organisation whose users the dashboard shows. */
    static final long ORGANISATION = Ids.ORGANISATION.of(0);

    private static final int USERS = 40;
    private static final int DEPARTMENTS = 8;
    private static final int OFFICES = 3;
    private static final int ROLES = 6;
    private static final int TEAMS = 12;
    private static final int PROJECTS = 20;
    private static final int BADGES = 6;
    private static final int PROFILE_COLUMNS = 30;
    private static final String PROSE = "Written once, carried by every query, read by nobody. ".repeat(15);

    private final Rows rows;

    Company(Rows rows) {
        this.rows = rows;
    }

    void create() throws SQLException {
        rows.script("/story3/schema.sql");
        places();
        users();
        access();
        work();
        traces();
        rows.analyze();
    }

    private void places() throws SQLException {
        rows.insert("organisation", 2, n -> row(Ids.ORGANISATION.of(n), "Organisation " + n));
        rows.insert("office", OFFICES, n -> row(Ids.OFFICE.of(n), "City " + n, n + " Main Street", PROSE));
        rows.insert(
                "department",
                DEPARTMENTS,
                n -> row(Ids.DEPARTMENT.of(n), "Department " + n, PROSE, Ids.ORGANISATION.of(n % 2)));
    }

    private void users() throws SQLException {
        rows.insert("user_profile", USERS, Company::profile);
        rows.insert(
                "app_user",
                USERS,
                n -> row(
                        Ids.USER.of(n),
                        "User " + n,
                        "user" + n + "@example.org",
                        Ids.DEPARTMENT.of(n % DEPARTMENTS),
                        Ids.OFFICE.of(n % OFFICES),
                        Ids.PROFILE.of(n)));
    }

    private void access() throws SQLException {
        rows.insert("role", ROLES, n -> row(Ids.ROLE.of(n), "Role " + n, PROSE.substring(0, 400)));
        rows.insert("permission", ROLES * 5, n -> row(Ids.PERMISSION.of(n), "Permission " + n));
        rows.insert("role_permission", ROLES * 5, n -> row(Ids.ROLE.of(n / 5), Ids.PERMISSION.of(n)));
        rows.insert("user_role", USERS * 2, n -> row(Ids.USER.of(n / 2), Ids.ROLE.of((n / 2 * 5 + n % 2) % ROLES)));
    }

    private void work() throws SQLException {
        rows.insert("team", TEAMS, n -> row(Ids.TEAM.of(n), "Team " + n, PROSE));
        rows.insert("team_member", USERS * 2, n -> row(Ids.USER.of(n / 2), Ids.TEAM.of((n / 2 + n % 2 * 5) % TEAMS)));
        rows.insert("project", PROJECTS, n -> row(Ids.PROJECT.of(n), "Project " + n, PROSE));
        rows.insert(
                "project_member",
                USERS * 3,
                n -> row(Ids.USER.of(n / 3), Ids.PROJECT.of((n / 3 + n % 3 * 4) % PROJECTS)));
        rows.insert("milestone", PROJECTS * 3, n -> row(Ids.MILESTONE.of(n), "Milestone " + n, Ids.PROJECT.of(n / 3)));
        rows.insert(
                "task",
                PROJECTS * 3 * 4,
                n -> row(Ids.TASK.of(n), "Task " + n, PROSE, n % 3 == 0, Ids.MILESTONE.of(n / 4)));
    }

    private void traces() throws SQLException {
        LocalDateTime start = LocalDateTime.of(2026, 3, 1, 8, 0);
        rows.insert(
                "notification",
                USERS * 5,
                n -> row(Ids.NOTIFICATION.of(n), "News " + n, PROSE, n % 4 != 0, Ids.USER.of(n / 5)));
        rows.insert(
                "login_session",
                USERS * 4,
                n -> row(Ids.LOGIN.of(n), start.plusHours(7L * n), "Browser " + n, Ids.USER.of(n / 4)));
        rows.insert("badge", BADGES, n -> row(Ids.BADGE.of(n), "Badge " + n, PROSE.substring(0, 400)));
        rows.insert(
                "user_badge",
                USERS * 2,
                n -> row(
                        Ids.AWARD.of(n),
                        LocalDate.of(2026, 1, 1).plusDays(n),
                        Ids.USER.of(n / 2),
                        Ids.BADGE.of((n / 2 + n % 2 * 3) % BADGES)));
    }

    private static Object[] profile(int number) {
        Object[] values = new Object[PROFILE_COLUMNS];
        Arrays.fill(values, PROSE.substring(0, 300));
        values[0] = Ids.PROFILE.of(number);
        values[1] = "Headline " + number;
        return values;
    }
}
