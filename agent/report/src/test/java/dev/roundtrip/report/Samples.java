package dev.roundtrip.report;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingId;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Recordings built by hand, with the figures of the stories that the product was made for. */
public final class Samples {

    public static final long MS = 1_000_000;

    private Samples() {}

    /** One endpoint that looks a value up for each of its tasks. */
    public static Recording dashboard() {
        RequestSummary.Builder request = request("GET /dashboard", RequestKind.HTTP, 100, 812 * MS);
        request.breakdown = breakdown(
                100 * 812 * MS,
                Map.of(Part.POOL_WAIT, 45 * MS, Part.QUERY, 61_200 * MS, Part.FETCH, 9_400 * MS, Part.COMMIT, 90 * MS));
        request.connectionsBorrowed = 100;
        request.statements = 20_100;
        request.mostStatements = 201;
        request.mostConnections = 1;
        request.rows = 40_000;
        request.commits = 100;
        request.queries.add(query("SELECT baseline FROM aversion WHERE task_id = ?", 20_000, 70_400 * MS, 20_000));
        request.queries.add(query("SELECT id, title FROM task WHERE done = ?", 100, 200 * MS, 20_000));
        return recording(List.of(request.build()), List.of(aversion().build()));
    }

    public static Finding.Builder aversion() {
        Finding.Builder f = finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED, "GET /dashboard");
        f.shape = "SELECT baseline FROM aversion WHERE task_id = ?";
        repeats(f, 200, 200, 20_000, 200, 100);
        f.callSite = new Site("com.acme.tasks.AversionDao", "baseline", "AversionDao.java", 42);
        f.loop = new Site("com.acme.tasks.Dashboard", "load", "Dashboard.java", 87);
        f.driver = new Finding.Driver("SELECT id, title FROM task WHERE done = ?", "id", 200, 200, null);
        cost(f, 70_400 * MS, 0.867, 640 * MS, 698 * MS);
        f.evidence = "200 distinct values of the driving query's column id (200 rows) came back as parameter 1.";
        f.fix = "Ask once for all of them: WHERE task_id IN (...) before the loop, or join it to the driving query.";
        return identified(f);
    }

    /** A pool, one query for all: the dashboard as it should be. */
    public static Recording dashboardFixed() {
        RequestSummary.Builder request = request("GET /dashboard", RequestKind.HTTP, 100, 116 * MS / 10);
        request.breakdown = breakdown(
                1_160 * MS,
                Map.of(Part.POOL_WAIT, 3 * MS, Part.QUERY, 700 * MS, Part.FETCH, 190 * MS, Part.COMMIT, MS));
        request.connectionsBorrowed = 100;
        request.statements = 200;
        request.rows = 40_000;
        request.commits = 100;
        return recording(List.of(request.build()), List.of());
    }

    /** Every request opens its own connection: 2,400 of 3,800 ms. */
    public static Recording connections() {
        RequestSummary.Builder request = request("GET /api/users", RequestKind.HTTP, 1_000, 3_800 * MS);
        request.failed = 320;
        request.breakdown =
                breakdown(3_800_000 * MS, Map.of(Part.CONNECTION_SETUP, 2_400_000 * MS, Part.QUERY, 800_000 * MS));
        request.connectionsBorrowed = 1_000;
        request.connectionsOpened = 1_000;
        request.statements = 8_000;
        request.rows = 24_000;
        request.commits = 1_000;
        Finding.Builder f = finding(FindingKind.CONNECTION_PER_REQUEST, Grade.CONFIRMED, "GET /api/users");
        repeats(f, 1, 1, 1_000, 0, 1_000);
        f.callSite = new Site("com.acme.users.UserDao", "connection", "UserDao.java", 23);
        cost(f, 2_400_000 * MS, 0.6316, 2_390 * MS, 2_395 * MS);
        f.evidence = "1,000 of 1,000 requests with a connection opened a physical one; reuse 0%.";
        f.fix = "Take connections from a pool (HikariCP, 5 to 20 connections) instead of DriverManager.";
        return recording(List.of(request.build()), List.of(identified(f).build()));
    }

    public static Recording connectionsPooled() {
        RequestSummary.Builder request = request("GET /api/users", RequestKind.HTTP, 1_000, 380 * MS);
        request.breakdown = breakdown(
                380_000 * MS,
                Map.of(Part.CONNECTION_SETUP, 500 * MS, Part.POOL_WAIT, 4_500 * MS, Part.QUERY, 250_000 * MS));
        request.connectionsBorrowed = 1_000;
        request.connectionsOpened = 20;
        request.statements = 8_000;
        request.rows = 24_000;
        request.commits = 1_000;
        return recording(List.of(request.build()), List.of());
    }

    /** A batch program without any HTTP request: 30 connections, 30 commits, three writes ten times each. */
    public static Recording approvals() {
        String name = "main com.acme.approval.ApproveActions";
        RequestSummary.Builder request = request(name, RequestKind.MAIN, 1, 60_400 * MS);
        request.breakdown = breakdown(
                60_400 * MS,
                Map.of(
                        Part.CONNECTION_SETUP, 7_260 * MS,
                        Part.PREPARE, 12 * MS,
                        Part.QUERY, 1_340 * MS,
                        Part.FETCH, 2 * MS,
                        Part.COMMIT, 1_410 * MS));
        request.connectionsBorrowed = 30;
        request.connectionsOpened = 30;
        request.statements = 31;
        request.rows = 10;
        request.commits = 30;
        return recording(List.of(request.build()), List.of(perQuery(name), duplicate(name)));
    }

    /** The same batch with one connection, one commit and one batch a statement; another main class. */
    public static Recording approvalsFixed() {
        RequestSummary.Builder request =
                request("main com.acme.approval.ApproveActionsInOne", RequestKind.MAIN, 1, 11_200 * MS);
        request.breakdown = breakdown(
                11_200 * MS, Map.of(Part.CONNECTION_SETUP, 242 * MS, Part.QUERY, 140 * MS, Part.COMMIT, 47 * MS));
        request.connectionsBorrowed = 1;
        request.connectionsOpened = 1;
        request.statements = 4;
        request.rows = 10;
        request.commits = 1;
        return recording(List.of(request.build()), List.of(duplicate("main com.acme.approval.ApproveActionsInOne")));
    }

    private static Finding perQuery(String name) {
        Finding.Builder f = finding(FindingKind.CONNECTION_PER_QUERY, Grade.CONFIRMED, name);
        repeats(f, 30, 30, 30, 0, 1);
        f.callSite = new Site("com.acme.approval.Store", "write", "Store.java", 31);
        f.loop = new Site("com.acme.approval.ApproveActions", "approveAll", "ApproveActions.java", 54);
        cost(f, 10_010 * MS, 0.1657, 9_300 * MS, 9_800 * MS);
        f.evidence = "30 physical connections opened for 31 statements.";
        f.fix = "Open one connection before the loop, commit once after it, close it at the end.";
        Finding.Builder commits = finding(FindingKind.COMMIT_PER_ROW, Grade.CONFIRMED, name);
        repeats(commits, 30, 30, 30, 0, 1);
        commits.callSite = new Site("com.acme.approval.Store", "write", "Store.java", 40);
        cost(commits, 1_410 * MS, 0.0233, 1_300 * MS, 1_360 * MS);
        commits.fix = "Switch auto-commit off and commit once after the loop; for very many rows, every thousand.";
        f.parts.add(identified(commits).build());
        f.parts.add(write(name, "UPDATE action SET state = ?, approved_by = ?, approved_at = ? WHERE id = ?", 450));
        f.parts.add(write(name, "INSERT INTO audit (action_id, who, at, what) VALUES (?, ?, ?, ?)", 430));
        f.parts.add(write(name, "UPDATE dataset SET content = ?, version = version + ? WHERE id = ?", 460));
        return identified(f).build();
    }

    private static Finding write(String name, String shape, long millis) {
        Finding.Builder f = finding(FindingKind.N_PLUS_ONE_WRITE, Grade.LIKELY, name);
        f.shape = shape;
        repeats(f, 10, 10, 10, 10, 1);
        f.callSite = new Site("com.acme.approval.Store", "write", "Store.java", 38);
        f.loop = new Site("com.acme.approval.ApproveActions", "approveAll", "ApproveActions.java", 54);
        cost(f, millis * MS, millis / 60_400.0, 0, millis * MS * 9 / 10);
        f.fix = "Prepare the statement once, addBatch() for each row and executeBatch() once, in one transaction.";
        return identified(f).build();
    }

    private static Finding duplicate(String name) {
        Finding.Builder f = finding(FindingKind.DUPLICATE_QUERY, Grade.INFO, name);
        f.shape = "SELECT value FROM setting WHERE name = ?";
        repeats(f, 2, 2, 2, 1, 1);
        f.callSite = new Site("com.acme.approval.Settings", "get", "Settings.java", 12);
        cost(f, 2 * MS, 0.00003, 0, MS);
        f.minor = true;
        return identified(f).build();
    }

    /** Thirty endpoints of which seven are guilty. */
    public static Recording thirtyEndpoints() {
        List<RequestSummary> requests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String name = "GET /api/resource" + i + "/{id}" + (i % 7 == 0 ? "/children/{childId}/grandchildren" : "");
            long average = 900 * MS / (i * i);
            RequestSummary.Builder request = request(name, RequestKind.HTTP, 10 + i, average);
            long sum = request.total.sumNanos();
            request.breakdown = breakdown(sum, Map.of(Part.QUERY, sum / 3, Part.FETCH, sum / 9, Part.COMMIT, sum / 50));
            request.connectionsBorrowed = 10 + i;
            request.statements = 7L * (10 + i);
            request.rows = 31L * i;
            requests.add(request.build());
            if (i % 4 == 2) {
                findings.add(lookup(name, i, sum));
            }
        }
        return recording(requests, findings);
    }

    private static Finding lookup(String name, int i, long sum) {
        Finding.Builder f = finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED, name);
        f.shape = "select c1_0.parent_id,c1_0.id,c1_0.name,c1_0.created,c1_0.amount,c1_0.currency from child" + i
                + " c1_0 where c1_0.parent_id=?";
        repeats(f, 5, 9, 5L * (10 + i), 5, 10 + i);
        f.callSite = new Site("com.acme.Resource" + i, "children", "Resource" + i + ".java", 10 + i);
        f.trigger = "Jackson, writing Resource" + i + ".children";
        cost(f, sum / 4, 0.25, sum / 300, sum / 200);
        f.fix = "Fetch the children with the parents: JOIN FETCH or @BatchSize(size = 100).";
        return identified(f).build();
    }

    /** A page of lazy associations, one nested in another; a pool that fills itself; a main thread that looks once. */
    public static Recording lazyPage() {
        String name = "GET /team";
        RequestSummary.Builder request = request(name, RequestKind.HTTP, 8, 400 * MS);
        request.breakdown =
                breakdown(3_200 * MS, Map.of(Part.PREPARE, 1_300 * MS, Part.QUERY, 1_350 * MS, Part.COMMIT, 2 * MS));
        request.connectionsBorrowed = 8;
        request.statements = 1_208;
        request.rows = 9_000;
        List<Finding> findings = new ArrayList<>();
        String users = "select u1_0.id,u1_0.name,u1_0.email from users u1_0 where u1_0.team_id=?";
        String projects = "select p1_0.owner_id,p1_0.id,p1_0.title from project p1_0 where p1_0.owner_id=?";
        findings.add(lazy(name, projects, users, 20, 0.31));
        findings.add(lazy(
                name, "select t1_0.project_id,t1_0.id from task t1_0 where t1_0.project_id=?", projects, 60, 0.22));
        for (String table : List.of("badge", "role", "notification", "login_session")) {
            String shape = "select x1_0.user_id,x1_0.id,x1_0.label from " + table + " x1_0 where x1_0.user_id=?";
            findings.add(lazy(name, shape, users, 20, table.length() / 100.0));
        }
        Finding.Builder minor =
                lazy(name, "select o1_0.id from office o1_0 where o1_0.id=?", users, 3, 0.002).toBuilder();
        minor.minor = true;
        findings.add(minor.build());
        RequestSummary.Builder filling =
                request("background com.acme.pool.Pool$Filler.call", RequestKind.BACKGROUND, 1, 900 * MS);
        filling.breakdown = breakdown(900 * MS, Map.of(Part.CONNECTION_SETUP, 525 * MS));
        filling.connectionsOpened = 9;
        filling.connectionsBorrowed = 9;
        RequestSummary.Builder main = request("main com.acme.Server", RequestKind.MAIN, 1, 5_000 * MS);
        main.breakdown = breakdown(5_000 * MS, Map.of(Part.CONNECTION_SETUP, 63 * MS));
        main.connectionsOpened = 1;
        main.connectionsBorrowed = 1;
        return recording(List.of(request.build(), filling.build(), main.build()), findings);
    }

    private static Finding lazy(String request, String shape, String driver, long times, double share) {
        Finding.Builder f = finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED, request);
        f.shape = shape;
        repeats(f, times, times, 8 * times, times, 8);
        f.callSite = new Site("com.acme.team.Cards", "card", "Cards.java", (int) (40 + share * 100));
        f.loop = new Site("com.acme.team.Cards", "all", "Cards.java", 36);
        f.trigger = "a lazy association";
        f.driver = new Finding.Driver(driver, "id", times, times, null);
        cost(f, (long) (3_200 * MS * share), share, 0, (long) (380 * MS * share));
        f.evidence = times + " distinct values of the driving query's column id came back as parameter 1.";
        f.fix = "Load the association together with its parents: JOIN FETCH or an @EntityGraph in their query.";
        return identified(f).build();
    }

    /** A clean endpoint of a server whose main thread waits all the time. */
    public static Recording clean() {
        List<RequestSummary> requests = new ArrayList<>(dashboardFixed().requests());
        RequestSummary.Builder server = request("main com.acme.Server", RequestKind.MAIN, 1, 83_000 * MS);
        server.breakdown = breakdown(83_000 * MS, Map.of());
        requests.add(server.build());
        return recording(requests, List.of());
    }

    public static RequestSummary.Builder request(String name, RequestKind kind, int count, long averageNanos) {
        RequestSummary.Builder request = new RequestSummary.Builder();
        request.name = name;
        request.kind = kind;
        Histogram histogram = new Histogram(3);
        for (int i = 0; i < count; i++) {
            histogram.recordValue(averageNanos * (70 + 60L * (i + 1) / (count + 1)) / 100);
        }
        request.total = new Distribution(count * averageNanos, histogram);
        return request;
    }

    public static Breakdown breakdown(long wallNanos, Map<Part, Long> parts) {
        long[] nanos = new long[Part.values().length];
        long[] counts = new long[nanos.length];
        parts.forEach((part, value) -> {
            nanos[part.ordinal()] = value;
            counts[part.ordinal()] = 1;
        });
        return new Breakdown(wallNanos, nanos, counts, 0);
    }

    public static Recording recording(List<RequestSummary> requests, List<Finding> findings) {
        long calls = requests.stream().mapToLong(RequestSummary::statements).sum();
        return new Recording(jvm(), requests, findings, new Observation(14, 0, 3 * calls, 0, List.of()), Dropped.NONE);
    }

    public static JvmInfo jvm() {
        return new JvmInfo(4711, "17.0.15", "com.acme.Main", "2026-09-01T08:15:00Z", 83_412 * MS, "0.1.0");
    }

    public static Finding.Builder finding(FindingKind kind, Grade grade, String request) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind;
        finding.grade = grade;
        finding.request = request;
        return finding;
    }

    public static Finding.Builder identified(Finding.Builder f) {
        f.id = FindingId.of(f.kind, f.shape, f.loop == null ? f.callSite : f.loop);
        return f;
    }

    static void repeats(Finding.Builder f, long perRequest, long max, long total, long distinct, long requests) {
        f.perRequest = perRequest;
        f.max = max;
        f.total = total;
        f.distinct = distinct;
        f.requests = requests;
    }

    static void cost(Finding.Builder f, long nanos, double share, long sure, long hopeful) {
        f.costNanos = nanos;
        f.costShare = share;
        f.sureNanos = sure;
        f.hopefulNanos = hopeful;
    }

    private static QuerySummary query(String shape, long executions, long nanos, long rows) {
        QuerySummary.Builder query = new QuerySummary.Builder();
        query.shape = shape;
        query.kind = ShapeKind.READ;
        query.executions = executions;
        query.max = executions;
        query.nanos = nanos;
        query.fetchNanos = nanos / 7;
        query.rows = rows;
        return query.build();
    }
}
