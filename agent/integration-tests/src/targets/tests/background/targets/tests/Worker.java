package targets.tests;

import org.junit.platform.console.ConsoleLauncher;

/** Runs tests as Gradle does: not on the main thread, but on one that it started. */
public final class Worker {

    private Worker() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread worker = new Thread(() -> ConsoleLauncher.main(arguments), "Test worker");
        worker.start();
        worker.join();
    }
}
