package targets.ejb;

/** A unit of work of its own that lets a bean work on another thread. */
final class Report {

    private final Jobs jobs;

    Report(Jobs jobs) {
        this.jobs = jobs;
    }

    void run() throws Exception {
        jobs.onAnotherThread().get();
    }
}
