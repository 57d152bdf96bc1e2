package targets.unit;

/** Work on a thread that belongs to no unit of work. */
public final class BackgroundThread {

    private BackgroundThread() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        Thread thread = new Thread(new Sweeper(), "sweeper");
        thread.start();
        thread.join();
    }

    /** The root of the work. */
    static final class Sweeper implements Runnable {
        @Override
        public void run() {
            System.out.println(Tasks.list());
        }
    }
}
