package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.site.Tools;

/** Statements of tools that change a schema: they run once in a database's life, row by row and commit by commit. */
public final class Migrations {

    private Migrations() {}

    public static boolean made(ShapeUse use) {
        return use.trigger() != null && Tools.isMigration(use.trigger());
    }

    public static boolean made(Finding finding) {
        return finding.trigger() != null && Tools.isMigration(finding.trigger());
    }

    /** The tool that migrated something in this request, as {@link Tools} names it; null where none did. */
    static String of(RequestRecord request) {
        for (ShapeUse use : request.shapes()) {
            if (made(use)) {
                return use.trigger();
            }
        }
        return null;
    }
}
