package dev.roundtrip.engine.shape;

/** A text that counts how often its characters are looked at. */
final class CountingText implements CharSequence {

    private final String text;
    private long visits;

    CountingText(String text) {
        this.text = text;
    }

    long visits() {
        return visits;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        visits++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        visits += end - start;
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
