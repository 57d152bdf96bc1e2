package dev.roundtrip.report.console.text;

import dev.roundtrip.engine.site.Site;

/** A place in few columns. */
public final class Places {

    private Places() {}

    /** {@code TaskDao.java:42}; the class and method where the file is not known. */
    public static String brief(Site site) {
        String place = site.file == null ? site.methodName() : site.line > 0 ? site.file + ":" + site.line : site.file;
        return Texts.cutMiddle(Texts.visible(place), 40);
    }
}
