package dev.roundtrip.engine.shape;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds the shape of a text: cached by the text, bounded, safe for all threads, without a lock on the way.
 *
 * <p>Equal folded texts give the identical {@link Shape}, whatever the cache forgot between. Beyond the bound new ones
 * share {@link #overflow()} and are counted in {@link #dropped()}. What a text is folded to, {@link Folder} tells.
 */
public final class Shapes {

    /** How many shapes are told apart, if nothing else is said. */
    public static final int MAX_SHAPES = 2_000;

    /** How many texts are remembered, if nothing else is said. */
    public static final int MAX_TEXTS = 8_192;

    /** The columns and tables of a shape are looked for in so many characters of its folded text. */
    private static final int MAX_FOLDED = 10 * Shape.MAX_TEXT;

    private final Map<String, Shape> byFolded = new ConcurrentHashMap<>();
    private final AtomicInteger shapes = new AtomicInteger();
    private final AtomicLong dropped = new AtomicLong();
    private final TextCache texts;
    private final int maxShapes;
    private final Shape overflow = new Shape(
            "(other statements)",
            ShapeKind.OTHER,
            SelectList.of(new Statement("")),
            Collections.emptyList(),
            false,
            0,
            0);

    public Shapes() {
        this(MAX_SHAPES, MAX_TEXTS);
    }

    /**
     * With other bounds.
     *
     * @param maxShapes how many shapes are told apart; the rest is {@link #overflow()}
     * @param maxTexts how many texts are remembered, none longer than 10,000 characters and no more than four million
     *     characters in all; the others are folded at each call
     */
    public Shapes(int maxShapes, int maxTexts) {
        this.maxShapes = maxShapes;
        this.texts = new TextCache(maxTexts);
    }

    /** The shape of a text; never null; a null text gives the shape of the empty text. Never throws. */
    public Shape of(String sql) {
        String text = sql == null ? "" : sql;
        Shape known = texts.get(text);
        return known != null ? known : fold(text);
    }

    private Shape fold(String text) {
        Folder folder = new Folder(text, MAX_FOLDED);
        String folded = folder.fold();
        String key = Cut.toFit(folded);
        Shape known = byFolded.get(key);
        Shape shape = known != null ? known : enter(key, folded, folder);
        texts.put(text, shape);
        return shape;
    }

    private Shape enter(String key, String folded, Folder folder) {
        if (shapes.incrementAndGet() > maxShapes) {
            shapes.decrementAndGet();
            dropped.incrementAndGet();
            return overflow;
        }
        Shape created = create(key, new Statement(folded), folder);
        Shape first = byFolded.putIfAbsent(key, created);
        if (first != null) {
            shapes.decrementAndGet();
        }
        return first != null ? first : created;
    }

    private static Shape create(String key, Statement statement, Folder folder) {
        List<String> tables = Tables.of(statement);
        ShapeKind kind = Kinds.of(statement, tables);
        return new Shape(
                key,
                kind,
                SelectList.of(statement),
                tables,
                Limits.in(statement),
                folder.listItems(),
                folder.parameters());
    }

    /** The one shape that stands for all that did not fit. */
    public Shape overflow() {
        return overflow;
    }

    /**
     * How many distinct texts did not get a shape of their own. A text that the cache has forgotten meanwhile counts
     * again when it comes again.
     */
    public long dropped() {
        return dropped.get();
    }
}
