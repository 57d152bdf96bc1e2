package dev.roundtrip.engine.options;

/** A method that the user declares to be a unit of work: {@code com.acme.Job#run}. Immutable. */
public final class RequestMethod {

    /** What {@link #argumentIndex()} says where no argument goes into the name. */
    public static final int NO_ARGUMENT = -1;

    private static final String FIRST_ARGUMENT = "[0]";

    private final String className;
    private final String method;
    private final int argumentIndex;

    private RequestMethod(String className, String method, int argumentIndex) {
        this.className = className;
        this.method = method;
        this.argumentIndex = argumentIndex;
    }

    /** Null where the text is neither {@code Class#method} nor {@code Class#method[0]}. */
    static RequestMethod parse(String text) {
        int hash = text.indexOf('#');
        boolean argument = text.endsWith(FIRST_ARGUMENT);
        int end = argument ? text.length() - FIRST_ARGUMENT.length() : text.length();
        if (hash < 0 || hash > end) {
            return null;
        }
        String className = text.substring(0, hash);
        String method = text.substring(hash + 1, end);
        boolean valid = Names.dotted(className) && Names.identifier(method);
        return valid ? new RequestMethod(className, method, argument ? 0 : NO_ARGUMENT) : null;
    }

    /** The full name, nested classes with {@code $}. */
    public String className() {
        return className;
    }

    public String method() {
        return method;
    }

    /** The argument whose text goes into the name of the unit: 0, or {@link #NO_ARGUMENT}. */
    public int argumentIndex() {
        return argumentIndex;
    }

    /** As the user writes it. */
    @Override
    public String toString() {
        return className + '#' + method + (argumentIndex == NO_ARGUMENT ? "" : FIRST_ARGUMENT);
    }
}
