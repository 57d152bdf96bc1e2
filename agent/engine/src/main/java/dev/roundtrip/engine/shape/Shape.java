package dev.roundtrip.engine.shape;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What all executions of one statement have in common: its text with literals, lists, white space and comments folded.
 * Two texts with equal {@link #text()} are the same shape.
 *
 * <p>Immutable; created by {@link Shapes} only, once per folded text: compare by identity.
 */
public final class Shape {

    /** The longest text kept, in characters; longer ones lose their middle, and {@code …} stands for it. */
    public static final int MAX_TEXT = 2_000;

    private final String text;
    private final ShapeKind kind;
    private final List<String> columns;
    private final List<String> sources;
    private final List<String> tables;
    private final boolean limited;
    private final int listItems;
    private final long parameters;
    private final AtomicReference<Object> notes = new AtomicReference<>();

    Shape(
            String text,
            ShapeKind kind,
            SelectList columns,
            List<String> tables,
            boolean limited,
            int listItems,
            long parameters) {
        this.text = text;
        this.kind = kind;
        this.columns = Collections.unmodifiableList(columns.labels());
        this.sources = Collections.unmodifiableList(columns.sources());
        this.tables = Collections.unmodifiableList(tables);
        this.limited = limited;
        this.listItems = listItems;
        this.parameters = parameters;
    }

    /** The folded text; no literal, no bind value; at most {@link #MAX_TEXT} characters. */
    public String text() {
        return text;
    }

    public ShapeKind kind() {
        return kind;
    }

    /**
     * The names under which the select list delivers its columns, in order: alias, else the last part of a plain
     * column reference, else empty. An empty list when the statement delivers none or they cannot be told ({@code *}).
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The table columns behind {@link #columns()}, in the same order: mappers hide them behind generated aliases. The
     * same as the column's name there where the item is no plain reference to a column.
     */
    public List<String> sources() {
        return sources;
    }

    /** The tables named after FROM, JOIN, INTO, UPDATE; lower case, without quotes; in order of appearance. */
    public List<String> tables() {
        return tables;
    }

    /** Whether the text limits its rows: LIMIT, FETCH FIRST, TOP, ROWNUM. */
    public boolean limited() {
        return limited;
    }

    /**
     * The largest number of items that one IN list, array or VALUES list holds in the first text seen of this shape; 0
     * without such a list. Lists of one have shapes of their own, so 1 is true of all its texts, and so is more than 1.
     */
    public int listItems() {
        return listItems;
    }

    /**
     * Which {@code ?} of the text, counting from 0, the parameter of a position, counting from 1, was in the first text
     * seen of this shape; the others were literals. Of a text without parameters the literals count as such. -1 where
     * that is not known. Where lists are folded, a parameter behind one has another place.
     */
    public int markOf(int position) {
        if (parameters == 0) {
            return position - 1;
        }
        long left = parameters;
        for (int i = 1; i < position && left != 0; i++) {
            left &= left - 1;
        }
        return left == 0 ? -1 : Long.numberOfTrailingZeros(left);
    }

    /** Whether a parameter is an array that stands for a list of keys: {@code = ANY(?)}, {@code unnest(?)}. */
    public boolean arrays() {
        return text.contains("ANY(?)") || text.contains("ANY (?)") || text.contains("unnest(?)");
    }

    /** What the recorder keeps about this shape, no part of its value; null until it is set. */
    public Object notes() {
        return notes.get();
    }

    /** Sets the notes unless there are some; returns those in force. */
    public Object notes(Object first) {
        return notes.compareAndSet(null, first) ? first : notes.get();
    }

    @Override
    public String toString() {
        return text;
    }
}
