package dev.roundtrip.engine.shape;

/** Writes tokens with the same white space whatever stood between them. Bounded; says so in {@link #full()}. */
final class Printer {

    /** How a token clings to its neighbours. */
    enum Glue {
        START,
        OPEN,
        CLOSE,
        INDEX,
        COMMA,
        SEMICOLON,
        DOT,
        CAST,
        OPERATOR,
        STAR,
        KEYWORD,
        CONSTANT,
        CALLABLE,
        NAME,
        TABLE,
        VALUE,
        ELLIPSIS
    }

    private final StringBuilder out;
    private final int limit;
    private Glue last = Glue.START;
    private boolean full;

    Printer(StringBuilder out, int limit) {
        this.out = out;
        this.limit = limit;
    }

    boolean full() {
        return full;
    }

    Glue last() {
        return last;
    }

    /** For who has shortened the text. */
    void last(Glue glue) {
        last = glue;
    }

    /** Whether the last token was a value, a name or the end of something that has a value. */
    boolean operand() {
        switch (last) {
            case CLOSE:
            case CONSTANT:
            case NAME:
            case TABLE:
            case VALUE:
            case ELLIPSIS:
                return true;
            default:
                return false;
        }
    }

    /** Writes a token; the result is where it begins. */
    int print(CharSequence token, Glue glue) {
        boolean space = spaced(glue);
        if (out.length() + token.length() + 2 > limit) {
            full = true;
            out.append('…');
            return out.length();
        }
        if (space) {
            out.append(' ');
        }
        out.append(token);
        last = glue;
        return out.length() - token.length();
    }

    private boolean spaced(Glue next) {
        if (last == Glue.START || last == Glue.OPEN || last == Glue.INDEX) {
            return false;
        }
        switch (next) {
            case COMMA:
            case SEMICOLON:
            case CLOSE:
            case ELLIPSIS:
                return false;
            case OPEN:
                return last != Glue.NAME && last != Glue.CALLABLE;
            case INDEX:
                return !operand() && last != Glue.DOT && last != Glue.CAST;
            case DOT:
                return !operand() && last != Glue.DOT;
            case CAST:
                return !operand();
            default:
                return !clings(next);
        }
    }

    private boolean clings(Glue next) {
        boolean name = next == Glue.NAME || next == Glue.TABLE || next == Glue.KEYWORD;
        return last == Glue.DOT && (name || next == Glue.STAR) || last == Glue.CAST && name;
    }
}
