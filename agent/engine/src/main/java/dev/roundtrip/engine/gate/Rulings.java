package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.baseline.Excuse;
import dev.roundtrip.engine.gate.baseline.Exemption;
import dev.roundtrip.engine.gate.baseline.KnownFinding;
import dev.roundtrip.engine.gate.baseline.Reconciliation;
import java.util.ArrayList;
import java.util.List;

/** What a policy says about one finding and its parts, which stand and fall together. */
final class Rulings {

    private final GatePolicy policy;
    private final Reconciliation reconciliation;
    private final List<Finding> forbidden = new ArrayList<>();
    private Standing reason;
    private String allowed;
    private boolean known;
    private boolean exempt;
    private Excuse excuse = Excuse.NONE;

    Rulings(GatePolicy policy, Reconciliation reconciliation, Finding finding) {
        this.policy = policy;
        this.reconciliation = reconciliation;
        rule(finding);
    }

    /** Headed by the finding itself where it is over the limit, else by its first part that is; or null. */
    Violation violation() {
        if (forbidden.isEmpty()) {
            return null;
        }
        return new Violation(forbidden.get(0), forbidden.subList(1, forbidden.size()), reason, allowed);
    }

    Standing standing() {
        if (!forbidden.isEmpty()) {
            return reason;
        }
        return known ? Standing.KNOWN : exempt ? Standing.EXEMPT : Standing.PASSED;
    }

    /** Why it may pass, of the first of its parts that people gave a reason for; never null. */
    Excuse excuse() {
        return excuse;
    }

    private void rule(Finding finding) {
        if (policy.forbids(finding)) {
            ruleForbidden(finding);
        }
        for (Finding part : finding.parts()) {
            rule(part);
        }
    }

    private void ruleForbidden(Finding finding) {
        Exemption exemption = reconciliation.exemption(finding);
        KnownFinding entry = reconciliation.entry(finding);
        if (exemption != null) {
            exempt |= passes(finding, exemption, exemption.excuse, exemption.count, "exempt");
        } else if (entry != null) {
            known |= passes(finding, entry, entry.excuse, entry.count, "known");
        } else {
            add(finding, Standing.NEW, policy.allowed(finding));
        }
    }

    private boolean passes(Finding finding, Object cover, Excuse given, long count, String word) {
        long measured = reconciliation.repeats(finding, cover);
        if (given.isOver(policy.today())) {
            add(finding, Standing.EXPIRED, word + " " + given.over());
            return false;
        }
        if (count > 0 && measured > count) {
            String limit =
                    "at most " + count + " in one unit of work, which is " + word + "; " + measured + " were seen";
            add(finding, Standing.GROWN, limit);
            return false;
        }
        excuse = excuse.reason == null ? given : excuse;
        return true;
    }

    private void add(Finding finding, Standing why, String limit) {
        if (forbidden.isEmpty()) {
            reason = why;
            allowed = limit;
        }
        forbidden.add(finding);
    }
}
