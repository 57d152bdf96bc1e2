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
    static final long ORGANISATION = id(0);

    private static final int USERS = 40;
    private static final int DEPARTMENTS = 8;
    private static final int OFFICES = 3;
    private static final int ROLES = 6;
    private static final int TEAMS = 12;
    private static final int PROJECTS = 20;
    private static final int MILESTONES_PER_PROJECT = 3;
    private static final int MILESTONES = PROJECTS * MILESTONES_PER_PROJECT;
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
        rows.insert("organisation", 2, n -> row(id(n), "Organisation " + n));
        rows.insert("office", OFFICES, n -> row(id(n), "City " + n, n + " Main Street", PROSE));
        rows.insert("department", DEPARTMENTS, n -> row(id(n), "Department " + n, PROSE, id(n % 2)));
    }

    private void users() throws SQLException {
        rows.insert("user_profile", USERS, Company::profile);
        rows.insert(
                "app_user",
                USERS,
                n -> row(id(n), "User " + n, "user" + n + "@example.org", id(n % DEPARTMENTS), id(n % OFFICES), id(n)));
    }

    private void access() throws SQLException {
        rows.insert("role", ROLES, n -> row(id(n), "Role " + n, PROSE.substring(0, 400)));
        rows.insert("permission", 30, n -> row(id(n), "Permission " + n));
        rows.insert("role_permission", ROLES * 5, n -> row(id(n / 5), id(n)));
        rows.insert("user_role", USERS * 2, n -> row(id(n / 2), id((n / 2 * 5 + n % 2) % ROLES)));
    }

    private void work() throws SQLException {
        rows.insert("team", TEAMS, n -> row(id(n), "Team " + n, PROSE));
        rows.insert("team_member", USERS * 2, n -> row(id(n / 2), id((n / 2 + n % 2 * 5) % TEAMS)));
        rows.insert("project", PROJECTS, n -> row(id(n), "Project " + n, PROSE));
        rows.insert("project_member", USERS * 3, n -> row(id(n / 3), id((n / 3 + n % 3 * 4) % PROJECTS)));
        rows.insert("milestone", MILESTONES, n -> row(id(n), "Milestone " + n, id(n / MILESTONES_PER_PROJECT)));
        rows.insert("task", MILESTONES * 6, n -> row(id(n), "Task " + n, PROSE, n % 3 == 0, id(n / 6)));
    }

    private void traces() throws SQLException {
        LocalDateTime start = LocalDateTime.of(2026, 3, 1, 8, 0);
        rows.insert("notification", USERS * 8, n -> row(id(n), "News " + n, PROSE, n % 5 != 0, id(n / 8)));
        rows.insert("login_session", USERS * 10, n -> row(id(n), start.plusHours(7L * n), "Browser " + n, id(n / 10)));
        rows.insert("badge", BADGES, n -> row(id(n), "Badge " + n, PROSE.substring(0, 400)));
        rows.insert(
                "user_badge",
                USERS * 2,
                n -> row(id(n), LocalDate.of(2026, 1, 1).plusDays(n), id(n / 2), id((n / 2 + n % 2 * 3) % BADGES)));
    }

    private static Object[] profile(int number) {
        Object[] values = new Object[PROFILE_COLUMNS];
        Arrays.fill(values, PROSE.substring(0, 300));
        values[0] = id(number);
        values[1] = "Headline " + number;
        return values;
    }

    /** Ids with gaps, as tables have them that lived. */
    private static long id(int number) {
        return 4_001 + 17L * number;
    }
}
