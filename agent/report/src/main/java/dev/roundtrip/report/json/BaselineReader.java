package dev.roundtrip.report.json;

import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Nearest;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.baseline.Excuse;
import dev.roundtrip.engine.gate.baseline.Exemption;
import dev.roundtrip.engine.gate.baseline.KnownFinding;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a baseline, all of it or nothing. People write in it and merge it, so it is read strictly: a key, a kind or a
 * date that is not known could be a slip that lets something pass.
 */
public final class BaselineReader {

    private static final List<String> TOP = Arrays.asList("format", "ignore", "known");
    private static final List<String> IGNORE = Arrays.asList("where", "kind", "count", "reason", "owner", "expires");
    private static final List<String> KNOWN =
            Arrays.asList("kind", "loop", "callSite", "shape", "unit", "count", "reason", "owner", "expires");

    private BaselineReader() {}

    /**
     * Reads the stream to its end; leaves it open.
     *
     * @param name what messages call the source, usually the file's name
     * @throws UnreadableBaselineException where it is not a whole baseline of the format that this version reads
     */
    public static Baseline read(InputStream in, String name) throws IOException {
        StrictObject document = StrictDocument.parse(in, name);
        format(document);
        document.allow(TOP);
        List<Exemption> exemptions = new ArrayList<>();
        for (StrictObject entry : document.objects("ignore")) {
            exemptions.add(exemption(entry));
        }
        List<KnownFinding> known = new ArrayList<>();
        for (StrictObject entry : document.objects("known")) {
            known.add(known(entry));
        }
        return new Baseline(exemptions, known);
    }

    private static void format(StrictObject document) throws UnreadableBaselineException {
        String format = document.optionalText("format");
        if (format == null || !format.startsWith(Baseline.FAMILY)) {
            throw document.damage("not a Roundtrip baseline (it does not say \"format\": \"" + Baseline.FORMAT + "\")");
        }
        if (!format.equals(Baseline.FORMAT)) {
            throw document.damage(
                    "format",
                    StrictObject.shown(format) + " is another format; this version reads " + Baseline.FORMAT
                            + " only; use the version that wrote the file");
        }
    }

    private static Exemption exemption(StrictObject entry) throws UnreadableBaselineException {
        entry.allow(IGNORE);
        String kind = entry.optionalText("kind");
        Excuse excuse = excuse(entry);
        if (excuse.reason == null) {
            throw entry.damage("an entry of ignore without a reason; say why it may stay");
        }
        return new Exemption(new Pattern(entry.text("where")), kind == null ? null : kind(entry), count(entry), excuse);
    }

    private static KnownFinding known(StrictObject entry) throws UnreadableBaselineException {
        entry.allow(KNOWN);
        entry.text("kind");
        return new KnownFinding(
                kind(entry),
                entry.optionalText("loop"),
                entry.optionalText("callSite"),
                entry.optionalText("shape"),
                entry.text("unit"),
                count(entry),
                excuse(entry));
    }

    private static FindingKind kind(StrictObject entry) throws UnreadableBaselineException {
        String label = entry.text("kind");
        FindingKind kind = FindingKind.named(label);
        if (kind == null) {
            throw entry.damage(
                    "kind",
                    "the kind " + StrictObject.shown(label) + " is not known; the nearest is "
                            + Nearest.to(label, FindingKind.labels()));
        }
        return kind;
    }

    /** 0 where there is none. */
    private static long count(StrictObject entry) throws UnreadableBaselineException {
        if (!entry.has("count")) {
            return 0;
        }
        long count = entry.number("count");
        if (count < 1) {
            throw entry.damage("count", "count is not 1 or more");
        }
        return count;
    }

    private static Excuse excuse(StrictObject entry) throws UnreadableBaselineException {
        return new Excuse(entry.optionalText("reason"), entry.optionalText("owner"), date(entry));
    }

    private static LocalDate date(StrictObject entry) throws UnreadableBaselineException {
        String text = entry.optionalText("expires");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw entry.damage("expires", "expires is not a date; write it like 2026-12-31");
        }
    }
}
