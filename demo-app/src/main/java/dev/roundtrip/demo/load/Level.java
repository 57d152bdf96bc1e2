package dev.roundtrip.demo.load;

/**
 * One step of a load.
 *
 * @param users how many ask at the same time, each again as soon as it has its answer
 * @param requests how many requests they make together
 */
public record Level(int users, int requests) {

    /** {@code 1 user}, {@code 50 users}. */
    public String title() {
        return users + (users == 1 ? " user" : " users");
    }
}
