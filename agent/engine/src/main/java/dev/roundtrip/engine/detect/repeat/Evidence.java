package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ShapeUse;

/** Says in one sentence why a repeated shape got its grade. */
public final class Evidence {

    public static final String TENANT_FIX =
            "Keep what tenants have in common outside their schemas, or ask several tenants at the same time.";

    private Evidence() {}

    /** The driver as findings hold it; null for null. */
    public static Finding.Driver driver(DriverLink link) {
        if (link == null) {
            return null;
        }
        ShapeUse source = link.source;
        return new Finding.Driver(source.shape().text(), link.column, source.rows(), link.matched, source.callSite());
    }

    public static String driven(DriverLink link, ShapeUse use) {
        return Words.count(link.matched, "distinct value")
                + " of the driving query's column " + link.column
                + " (" + Words.count(link.source.rows(), "row") + ")"
                + " came back as parameter " + link.position
                + repeats(use) + ".";
    }

    private static String repeats(ShapeUse use) {
        long again = use.executions() - use.distinctBinds();
        return again <= 0 ? "" : ", " + Words.count(again, "execution") + " with values asked for before";
    }

    /** Why a link is not proof enough. */
    public static String doubt(DriverLink link) {
        String share = Math.round(link.cover() * 100) + "% of that column's values";
        return link.dense
                ? "They are small consecutive numbers and " + share + ", which may match by chance."
                : "They are " + share + ", in no clear order.";
    }

    public static String looped(ShapeUse use) {
        return "One loop asks for " + Words.count(use.distinctBinds(), "distinct set") + " of values; "
                + "no earlier result of the request delivered them.";
    }

    public static String repeated(ShapeUse use) {
        return Words.count(use.executions(), "execution")
                + " with " + Words.count(use.distinctBinds(), "distinct set") + " of values; "
                + "neither a driving query nor a common loop was seen.";
    }

    public static String perTenant(ShapeUse use) {
        return "A loop over tenants: " + Words.count(use.tenantChanges(), "execution")
                + " ran on another schema or database than the one before; one query cannot ask them all.";
    }
}
