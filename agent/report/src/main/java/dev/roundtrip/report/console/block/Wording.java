package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.report.console.text.Figures;

/** The sentences for each kind of finding. A kind without words of its own is told by its title and its count. */
public final class Wording {

    private Wording() {}

    /** {@code N+1 query, confirmed}. */
    public static String title(Finding finding) {
        return finding.kind().title() + ", " + finding.grade().label();
    }

    /**
     * What is known of tests: {@code 12 of 214 tests used JDBC}.
     *
     * @param all of them; less than 0 where unknown
     */
    public static String tests(long used, long all) {
        return (all < 0 ? "" : Figures.count(used) + " of ") + Figures.count(all < 0 ? used : all, "test")
                + " used JDBC";
    }

    /**
     * What happens, as a main clause.
     *
     * @param per {@code " per request"}, or empty where one request is meant
     */
    public static String what(Finding f, String per) {
        switch (f.kind()) {
            case N_PLUS_ONE:
                return "one query, executed " + times(f) + per + values(f);
            case N_PLUS_ONE_WRITE:
                return "one write, executed " + times(f) + per + ", row by row";
            case DUPLICATE_QUERY:
                return "one query with the same values, executed " + times(f) + per;
            case CONNECTION_PER_REQUEST:
                return Figures.count(f.perRequest(), "physical connection") + " opened" + per + " instead of reused";
            case CONNECTION_PER_QUERY:
                return Figures.count(f.perRequest(), "physical connection") + " opened" + per + ", about one a query";
            case COMMIT_PER_ROW:
                return Figures.count(f.perRequest(), "commit") + per + ", about one a row";
            default:
                return f.kind().counted() && f.evidence() != null
                        ? withoutPoint(f.evidence())
                        : f.kind().title() + ", " + times(f) + per;
        }
    }

    /** What the time of a request is spent on: the end of the sentence "… spends 87% of its time". */
    public static String spentOn(Cause cause) {
        if (cause.findings.size() > 1) {
            return "in " + Figures.count(cause.repeats(), "repeat") + " of "
                    + Figures.count(cause.queries().size(), "query");
        }
        Finding f = cause.dearest();
        boolean one = f.parts().isEmpty() || f.kind() == FindingKind.READ_BEFORE_WRITE;
        return one ? spentOnOne(f) : "on " + Inventory.of(f);
    }

    private static String spentOnOne(Finding f) {
        switch (f.kind()) {
            case N_PLUS_ONE:
                return "in " + Figures.count(f.perRequest(), "repeat") + " of one query";
            case N_PLUS_ONE_WRITE:
                return "in " + Figures.count(f.perRequest(), "write") + " of one row each";
            case DUPLICATE_QUERY:
                return "in " + Figures.count(f.perRequest(), "repeat") + " of one query with equal values";
            case CONNECTION_PER_REQUEST:
                return f.perRequest() < 2
                        ? "opening a connection of its own"
                        : "opening " + Figures.count(f.perRequest(), "connection") + " of its own";
            case CONNECTION_PER_QUERY:
                return "opening " + Figures.count(f.perRequest(), "connection") + ", about one a query";
            case COMMIT_PER_ROW:
                return "in " + Figures.count(f.perRequest(), "commit") + ", about one a row";
            case SESSION_CHATTER:
                return "in checks and settings of its connections";
            case POOL_WAIT:
                return "waiting for a pooled connection";
            default:
                return "in " + Figures.count(f.perRequest(), f.kind().noun());
        }
    }

    /**
     * {@code N+1}, {@code likely N+1}: what is to be said beside {@link #spentOn}; the grade only where it is not
     * confirmed, and nothing where that sentence says it all.
     */
    public static String verdict(Finding finding) {
        String grade = finding.grade() == Grade.CONFIRMED ? "" : finding.grade().label();
        String kind = shortName(finding);
        return grade + (grade.isEmpty() || kind.isEmpty() ? "" : " ") + kind;
    }

    /** {@code N+1}, {@code N+1, 8 of 10 confirmed}: of several findings of a kind. */
    public static String verdict(Cause cause) {
        int all = cause.findings.size();
        String some = ", " + Figures.count(cause.confirmed()) + " of " + Figures.count(all) + " confirmed";
        return shortName(cause.dearest()) + (cause.confirmed() == all ? "" : some);
    }

    private static String shortName(Finding finding) {
        switch (finding.kind()) {
            case N_PLUS_ONE:
            case N_PLUS_ONE_WRITE:
                return "N+1";
            default:
                return "";
        }
    }

    /** Whether the evidence, a count, already is what happens: it is not told twice. Parts are counted one by one. */
    public static boolean counted(Finding finding) {
        return finding.kind().counted()
                && finding.evidence() != null
                && finding.parts().isEmpty();
    }

    /** A sentence that is to go on. */
    public static String withoutPoint(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What stands in the place of a cost where there is none. */
    public static String insteadOfCost(Finding finding) {
        switch (finding.kind()) {
            case NESTED_CONNECTION:
            case HELD_IDLE:
            case CONNECTION_LEAK:
                return "a risk, no time of its own";
            default:
                return "what it costs cannot be told";
        }
    }

    /** Whether the cost is not the request's: a danger, or what others pay. */
    public static boolean costsOthers(Finding finding) {
        return finding.costNanos() == 0;
    }

    private static String times(Finding f) {
        return Figures.count(f.perRequest(), "time");
    }

    private static String values(Finding f) {
        return f.distinct() < 2 ? "" : " for " + Figures.count(f.distinct()) + " different values";
    }
}
