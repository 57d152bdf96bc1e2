package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;

/** The labelled lines below a finding's title: query, where, loop, driver, fix. Lines without a value are left out. */
final class FindingLines {

    private static final int LABEL_WIDTH = 11;

    private final String indent;
    private final Page page;

    FindingLines(String indent, Page page) {
        this.indent = indent;
        this.page = page;
    }

    /** The statement, in at most so many lines. */
    void query(String shape, int lines) {
        if (shape != null) {
            labelled("query", SqlText.of(shape, width() * lines - slack(lines)), lines);
        }
    }

    /** As a stack trace prints it, so that consoles make a link of it. */
    void site(String label, Site site) {
        if (site != null) {
            labelled(label, frame(site, width()), 1);
        }
    }

    void driver(Finding.Driver driver) {
        if (driver == null) {
            return;
        }
        String aside = "(" + Figures.count(driver.rows, "row") + column(driver) + ", " + Figures.count(driver.matched)
                + " matched)";
        String shape =
                driver.shape == null ? "" : SqlText.of(driver.shape, 2 * width() - slack(2) - aside.length()) + " ";
        labelled("driven by", shape + aside, 2);
    }

    private static String column(Finding.Driver driver) {
        return driver.column == null ? "" : ", column " + Texts.cutMiddle(Texts.visible(driver.column), 24);
    }

    /** Any sentence; nothing where it is null. */
    void sentence(String label, String text, int lines) {
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
    static String frame(Site site, int width) {
        return "at " + Texts.cutMiddle(Texts.visible(site.toString()), width - 3);
    }
}
