package dev.roundtrip.engine.shape;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Folds the lists whose length says nothing about the statement: the items of {@code IN (…)} and {@code ARRAY[…]}, and
 * the rows of {@code VALUES (…), (…)}. Told of each token after it was written.
 */
final class Lists {

    private static final class Level {
        Run items;
        Run rows;
        boolean rowExpected;
    }

    private final StringBuilder out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Level top = new Level();
    private int longest;

    Lists(StringBuilder out) {
        this.out = out;
    }

    /** The number of items of the longest list so far. */
    int longest() {
        return longest;
    }

    /** Whether the scan stands directly in a list of values. */
    boolean within() {
        return top.items != null || !levels.isEmpty() && levels.peek().rows != null;
    }

    void keyword(String keyword, int at) {
        if ("SELECT".equals(keyword) || "WITH".equals(keyword)) {
            top.items = null;
        }
        written(at);
        top.rows = "VALUES".equals(keyword) ? new Run() : null;
        top.rowExpected = top.rows != null;
    }

    /** A name or a value; before a row it can only be the word ROW. */
    void operand(int at) {
        written(at);
        if (top.rows != null && top.rowExpected && !top.rows.open()) {
            top.rows.begin(at);
        } else {
            top.rows = null;
        }
    }

    /** A symbol that neither opens, closes nor separates. */
    void operator(int at) {
        written(at);
        top.rows = null;
    }

    private void written(int at) {
        if (top.items != null) {
            top.items.begin(at);
        }
    }

    void open(int at, boolean list) {
        written(at);
        if (top.rows != null && top.rowExpected) {
            top.rows.begin(at);
            top.rowExpected = false;
        }
        levels.push(top);
        top = new Level();
        top.items = list ? new Run() : null;
    }

    /** Before the comma is written. */
    void comma() {
        if (top.items != null) {
            top.items.end(out);
        }
        top.rowExpected = top.rows != null;
    }

    /** Before the closing parenthesis is written. */
    void closing() {
        if (top.items != null) {
            top.items.end(out);
            longest = Math.max(longest, top.items.items());
        }
        top = levels.isEmpty() ? new Level() : levels.pop();
    }

    /**
     * After it is written.
     *
     * @return whether a row went
     */
    boolean closed() {
        if (top.rows == null) {
            return false;
        }
        boolean folded = top.rows.end(out);
        longest = Math.max(longest, top.rows.items());
        return folded;
    }
}
