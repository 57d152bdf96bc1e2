package targets.driver;

/** What databases written in Java call as a function of their own. */
public final class Twice {

    private Twice() {}

    public static int of(int number) {
        return 2 * number;
    }
}
