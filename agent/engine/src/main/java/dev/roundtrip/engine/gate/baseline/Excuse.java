package dev.roundtrip.engine.gate.baseline;

import java.time.LocalDate;

/** Why something may stay for now: words of the people who look after the code. Immutable. */
public final class Excuse {

    public static final Excuse NONE = new Excuse(null, null, null);

    /** Null where nobody gave one. */
    public final String reason;

    /** Who is to be asked; null where nobody is named. */
    public final String owner;

    /** The last day on which it counts; null for as long as the entry stands. */
    public final LocalDate expires;

    public Excuse(String reason, String owner, LocalDate expires) {
        this.reason = reason;
        this.owner = owner;
        this.expires = expires;
    }

    public boolean isOver(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** {@code goes with the new dashboard (team-tasks, until 2027-06-30)}; null where nobody gave a reason. */
    public String justification() {
        if (reason == null) {
            return null;
        }
        String who = owner == null ? "" : owner;
        String when = expires == null ? "" : "until " + expires;
        String more = who + (who.isEmpty() || when.isEmpty() ? "" : ", ") + when;
        return reason + (more.isEmpty() ? "" : " (" + more + ")");
    }

    /** What would have been allowed, once it is over: {@code until 2026-03-31 only (being rewritten; team-orders)}. */
    public String over() {
        String why = reason == null ? "" : reason;
        String who = owner == null ? "" : owner;
        String words = why + (why.isEmpty() || who.isEmpty() ? "" : "; ") + who;
        return "until " + expires + " only" + (words.isEmpty() ? "" : " (" + words + ")");
    }
}
