package texts;

public final class Greeting {
    public static final String WORDS = "No tests here.";

    private Greeting() {}
}
