package dev.roundtrip.engine.shape;

import java.util.Collections;

/** Shapes for tests that are not about how a text becomes one. */
public final class AShape {

    private AShape() {}

    public static Shape of(ShapeKind kind, String text) {
        return new Shape(
                text, kind, Collections.emptyList(), Collections.emptyList(), text.contains("LIMIT"), listItems(text));
    }

    private static int listItems(String text) {
        return text.contains("IN (?, …)") || text.contains("VALUES (?, ?), …") ? 16 : 0;
    }
}
