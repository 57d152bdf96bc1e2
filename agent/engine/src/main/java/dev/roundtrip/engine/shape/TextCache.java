package dev.roundtrip.engine.shape;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers the shapes of texts. A text that comes as the same object, as mappers send it, is found in an array by
 * identity; another object with the same text in a map. No lock and no allocation where it is found.
 *
 * <p>Bounded by texts and by characters; when full it forgets all and begins anew, so that a burst of texts with
 * literals in them does not shut out what comes after. It keeps texts as the application wrote them, in memory only.
 */
final class TextCache {

    /** Longer texts are not kept. */
    static final int MAX_LENGTH = 10_000;

    private static final int SLOTS = 1024;
    private static final long MAX_CHARACTERS = 4_000_000;

    private static final class Entry {
        final String text;
        final Shape shape;

        Entry(String text, Shape shape) {
            this.text = text;
            this.shape = shape;
        }
    }

    /** Written and read without order: an entry is immutable, an old one does no harm. */
    private final Entry[] recent = new Entry[SLOTS];

    private final Map<String, Shape> byText = new ConcurrentHashMap<>();
    private final AtomicInteger texts = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();
    private final int maxTexts;

    TextCache(int maxTexts) {
        this.maxTexts = maxTexts;
    }

    /** Null where the text is not known. */
    Shape get(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        int slot = slot(text);
        Entry entry = recent[slot];
        return entry != null && entry.text == text ? entry.shape : fromMap(text, slot);
    }

    private Shape fromMap(String text, int slot) {
        Shape shape = byText.get(text);
        if (shape != null) {
            recent[slot] = new Entry(text, shape);
        }
        return shape;
    }

    void put(String text, Shape shape) {
        if (text.length() > MAX_LENGTH || maxTexts <= 0) {
            return;
        }
        if (texts.get() >= maxTexts || characters.get() > MAX_CHARACTERS) {
            forget();
        }
        if (byText.put(text, shape) == null) {
            texts.incrementAndGet();
            characters.addAndGet(text.length());
        }
        recent[slot(text)] = new Entry(text, shape);
    }

    private void forget() {
        texts.set(0);
        characters.set(0);
        byText.clear();
    }

    private static int slot(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }
}
