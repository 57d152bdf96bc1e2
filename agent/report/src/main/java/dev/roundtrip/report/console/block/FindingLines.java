package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.SqlText;
import dev.roundtrip.report.console.text.Texts;

/** The labelled lines below a finding's title: query, where, loop, driver, fix. Lines without a value are left out. */
public final class FindingLines {

    private static final int LABEL_WIDTH = 11;
    /** Columns that a statement gets in any case; beyond the line's end it is cut. */
    private static final int LEAST = 20;

    private static final String IN_LOOP = ", a loop";

    private final String indent;
    private final Page page;

    public FindingLines(String indent, Page page) {
        this.indent = indent;
        this.page = page;
    }

    /** The statement, in at most so many lines. */
    public void query(String shape, int lines) {
        if (shape != null) {
            int room = width() * lines - slack(lines);
            labelled("query", lines == 1 ? SqlText.brief(shape, room) : SqlText.of(shape, room), lines);
        }
    }

    /** The line that asks and the line that loops; one line where both are the same. */
    public void places(Finding finding) {
        if (finding.callSite() != null && finding.callSite().equals(finding.loop())) {
            labelled("where", frame(finding.loop(), width() - IN_LOOP.length()) + IN_LOOP, 1);
            return;
        }
        site("where", finding.callSite());
        site("loop", finding.loop());
    }

    /** The line that asks. */
    void where(Site site) {
        site("where", site);
    }

    /** As a stack trace prints it, so that consoles make a link of it. */
    private void site(String label, Site site) {
        if (site != null) {
            labelled(label, frame(site, width()), 1);
        }
    }

    /** @param number the number of the finding that tells the driving statement, or 0 */
    public void driver(Finding.Driver driver, int number) {
        if (driver == null) {
            return;
        }
        String proof = Figures.count(driver.matched, "value") + column(driver) + " from "
                + Figures.count(driver.rows, "row") + " of ";
        String shape = driver.shape == null
                ? "a query"
                : SqlText.brief(driver.shape, Math.max(LEAST, width() - proof.length()));
        labelled("driven by", proof + (number > 0 ? "query " + number : shape), 1);
        site("asked", number > 0 ? null : driver.site);
    }

    private static String column(Finding.Driver driver) {
        return driver.column == null ? "" : " of column " + Texts.cutMiddle(Texts.visible(driver.column), 24);
    }

    /** Any sentence; nothing where it is null. */
    public void sentence(String label, String text, int lines) {
        if (text != null) {
            labelled(label, Texts.visible(text), lines);
        }
    }

    private void labelled(String label, String text, int lines) {
        page.hanging(indent + Texts.padRight(label, LABEL_WIDTH), text, lines);
    }

    private int width() {
        return Page.WIDTH - indent.length() - LABEL_WIDTH;
    }

    /** Columns that wrapping at blanks may lose. */
    private static int slack(int lines) {
        return (lines - 1) * 20;
    }

    /** {@code at com.acme.TaskDao.load(TaskDao.java:42)}; a long one loses its beginning, never its link. */
    public static String frame(Site site, int width) {
        return "at " + Texts.cutMiddle(Texts.visible(site.toString()), width - 3);
    }
}
