package programs;

/** The smallest program; says hello and echoes what it was told. */
public final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello \u00e4\u20ac " + String.join(" ", arguments));
    }
}
