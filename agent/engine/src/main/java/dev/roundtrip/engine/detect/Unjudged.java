package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an endpoint's data was too small to show: a list that never had more than one row, and a query that ran for that
 * row. With two rows it might run twice, or once for both; nobody can tell. Bounded; not safe for threads.
 */
public final class Unjudged {

    private static final int MOST = 64;

    /** With more lists of several rows than this nothing new is remarked. */
    private static final int MOST_JUDGED = 256;

    private final Set<String> parents = new LinkedHashSet<>();
    private final Set<String> judged = new HashSet<>();

    public void add(RequestRecord request) {
        for (ShapeUse use : request.shapes()) {
            if (use.shape().kind() != ShapeKind.READ) {
                continue;
            }
            if (use.maxRows() > 1) {
                parents.remove(use.shape().text());
                remember(use.shape().text());
            }
            ShapeUse parent = judged.size() < MOST_JUDGED ? use.onlyRowOf() : null;
            if (parent != null && parents.size() < MOST && ListQueries.isList(parent.shape())) {
                parents.add(parent.shape().text());
            }
        }
    }

    private void remember(String text) {
        if (judged.size() < MOST_JUDGED) {
            judged.add(text);
        }
    }

    /** The texts of the lists that never had more than one row. */
    public List<String> lists() {
        List<String> lists = new ArrayList<>(parents);
        lists.removeAll(judged);
        return lists;
    }
}
