package targets.unit;

/** A job with a name that runs three times; once it fails. The method becomes a unit of work by an option. */
public final class NightJob {

    private NightJob() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        NightJob job = new NightJob();
        job.run("clean", 1);
        job.run("clean", 2);
        try {
            job.run("clean", 0);
        } catch (IllegalArgumentException expected) {
            System.out.println(expected.getMessage());
        }
    }

    void run(String name, int times) {
        System.out.println(name + Tasks.list());
        if (times == 0) {
            throw new IllegalArgumentException("nothing to do");
        }
    }
}
