package dev.roundtrip.report.source;

import dev.roundtrip.engine.site.Site;

/** Finds the source of a place. Safe for threads unless said otherwise. */
public interface SourcePaths {

    /** By the layout that Maven and Gradle expect, without a look at any disk. */
    SourcePaths USUAL = new UsualLayout();

    /**
     * A path with slashes, relative to the sources' root.
     *
     * @param site whose file's name is known
     */
    String of(Site site);

    /** The file that stands for the whole project, for what has no place of its own. */
    String project();
}
