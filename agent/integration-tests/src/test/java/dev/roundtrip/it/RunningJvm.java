package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A started target program. */
public final class RunningJvm {

    /** More where a test was asked to go on for longer. */
    private static final int LIMIT_SECONDS = 90 + Integer.getInteger("storm.seconds", 0);

    private final Process process;
    private final Path folder;

    RunningJvm(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Waits until the program has printed this text on standard output. */
    RunningJvm awaitOutput(String text) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!read("stdout").contains(text)) {
            assertThat(process.isAlive() && System.nanoTime() < limit)
                    .as("program has printed \"%s\", see %s", text, folder)
                    .isTrue();
            pause();
        }
        return this;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** What it has printed so far, on both streams. */
    public String printed() {
        return read("stdout") + read("stderr");
    }

    /** Sends SIGTERM. */
    public RunningJvm terminate() {
        process.destroy();
        return this;
    }

    /** Sends SIGKILL, which leaves nobody time for anything. */
    public RunningJvm kill() {
        process.destroyForcibly();
        return this;
    }

    public Outcome await() {
        return await(LIMIT_SECONDS);
    }

    /** For programs that are meant to run longer than others. */
    public Outcome await(long limitSeconds) {
        try {
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("still running after " + limitSeconds + " s, see " + folder);
            }
            return new Outcome(folder, process.exitValue(), process.pid(), bytes("stdout"), read("stderr"));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
    }

    private String read(String name) {
        return new String(bytes(name));
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
