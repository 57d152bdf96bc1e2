package dev.roundtrip.instrument.joinpoint;

/** What a join point hands over besides the object called. Immutable. */
public final class Argument {

    /** Where the value comes from. */
    public enum Source {
        /** Always null. */
        NOTHING,
        /** One parameter of the method, boxed where it is primitive. */
        PARAMETER,
        /** A text known when the class is woven. */
        TEXT,
        /** The dotted name of the class that is woven. */
        CLASS_NAME,
        /** An {@code Object[]} of a text and one parameter. */
        TEXT_AND_PARAMETER,
        /** An {@code Object[]} of the first two parameters. */
        FIRST_TWO_PARAMETERS,
        /** A field of the object, which the class itself must declare. */
        FIELD
    }

    public static final Argument NOTHING = new Argument(Source.NOTHING, null, -1);
    public static final Argument CLASS_NAME = new Argument(Source.CLASS_NAME, null, -1);
    public static final Argument FIRST_TWO_PARAMETERS = new Argument(Source.FIRST_TWO_PARAMETERS, null, -1);

    private final Source source;
    private final String text;
    private final int index;

    private Argument(Source source, String text, int index) {
        this.source = source;
        this.text = text;
        this.index = index;
    }

    /** @param index counts the declared parameters from 0 */
    public static Argument parameter(int index) {
        return new Argument(Source.PARAMETER, null, index);
    }

    /**
     * Whoever uses it must know that the class declares the field.
     *
     * @param nameAndType as in {@code call:Lio/grpc/ServerCall;}
     */
    public static Argument field(String nameAndType) {
        return new Argument(Source.FIELD, nameAndType, -1);
    }

    public static Argument text(String text) {
        return new Argument(Source.TEXT, text, -1);
    }

    /** @param index counts the declared parameters from 0 */
    public static Argument textAndParameter(String text, int index) {
        return new Argument(Source.TEXT_AND_PARAMETER, text, index);
    }

    public Source source() {
        return source;
    }

    /** Null but for the sources with a text. */
    public String text() {
        return text;
    }

    /** -1 but for the sources with one parameter. */
    public int index() {
        return index;
    }

    /** As the documentation of the tables says it. */
    @Override
    public String toString() {
        switch (source) {
            case PARAMETER:
                return "parameter " + (index + 1);
            case TEXT:
                return "a constant";
            case CLASS_NAME:
                return "the class name";
            case TEXT_AND_PARAMETER:
                return "a constant and parameter " + (index + 1);
            case FIRST_TWO_PARAMETERS:
                return "parameters 1 and 2";
            case FIELD:
                return "the field `" + text.substring(0, text.indexOf(':')) + "`";
            default:
                return "nothing";
        }
    }
}
