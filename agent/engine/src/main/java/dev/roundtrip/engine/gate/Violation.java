package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One cause that is over the limit: what was measured stands in its finding. Immutable. */
public final class Violation {

    /** Why a finding is over the limit. */
    public enum Reason {
        /** No baseline knows it, and no exemption covers it. */
        NEW,
        /** Known or exempt, but for fewer repeats. */
        GROWN,
        /** Known or exempt, but for a time that is over. */
        EXPIRED
    }

    private final Finding finding;
    private final List<Finding> others;
    private final Reason reason;
    private final String allowed;

    Violation(Finding finding, List<Finding> others, Reason reason, String allowed) {
        this.finding = finding;
        this.others = Collections.unmodifiableList(new ArrayList<>(others));
        this.reason = reason;
        this.allowed = allowed;
    }

    /** The forbidden finding. */
    public Finding finding() {
        return finding;
    }

    /** More forbidden findings of the same cause; often none. */
    public List<Finding> others() {
        return others;
    }

    /** Of the finding itself; the others may be over the limit for another one. */
    public Reason reason() {
        return reason;
    }

    /** Where to look first: the line that runs the statement, else the loop's; null where both are unknown. */
    public Site place() {
        return finding.callSite() == null ? finding.loop() : finding.callSite();
    }

    /** What the policy would have let pass, in words: {@code no confirmed n-plus-one}. */
    public String allowed() {
        return allowed;
    }

    /** What to do; null where the finding knows nothing. */
    public String todo() {
        return finding.fix();
    }
}
