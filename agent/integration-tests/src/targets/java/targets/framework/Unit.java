package targets.framework;

/** One scenario as a unit of work of its own: the agent is told that {@link #run} is one. */
public final class Unit {

    private Unit() {}

    /** What a scenario does. */
    public interface Work {
        void run() throws Exception;
    }

    public static void run(String name, Work work) throws Exception {
        work.run();
    }
}
