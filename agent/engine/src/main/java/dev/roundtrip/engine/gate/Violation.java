package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One cause that is over the limit: what was measured stands in its finding. Immutable. */
public final class Violation {

    private final Finding finding;
    private final List<Finding> others;
    private final Standing reason;
    private final String allowed;

    Violation(Finding finding, List<Finding> others, Standing reason, String allowed) {
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

    /** Why the finding itself is over the limit; the others may be for another reason. */
    public Standing reason() {
        return reason;
    }

    /** Where to look first: the line that runs the statement, else the loop's; null where both are unknown. */
    public Site place() {
        return finding.place();
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
