package targets.end;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import targets.query.JoinInstead;
import targets.query.LookupPerAuthor;

/** Ends in the way that its arguments say, after an N+1 or, with {@code clean}, after a join. */
public final class EndsBy {

    private EndsBy() {}

    public static void main(String[] args) throws Exception {
        List<String> ways = Arrays.asList(args);
        if (ways.contains("hooks")) {
            lateWork();
        }
        work(ways);
        if (ways.contains("throw")) {
            throw new IllegalStateException("as planned");
        }
        if (ways.contains("exit0")) {
            System.exit(0);
        }
        if (ways.contains("exit3")) {
            System.exit(3);
        }
        if (ways.contains("halt")) {
            Runtime.getRuntime().halt(0);
        }
        if (ways.contains("sleep")) {
            System.out.println("sleeping");
            Thread.sleep(60_000);
        }
    }

    private static void work(List<String> ways) throws Exception {
        if (ways.contains("clean")) {
            JoinInstead.main(new String[0]);
        } else if (!ways.contains("nothing")) {
            LookupPerAuthor.main(new String[0]);
        }
    }

    /** A buffer that nobody flushes but a slow hook, a file that lives until the end, a thread that outlives main. */
    private static void lateWork() throws Exception {
        File kept = Files.createTempFile("ends-by", ".tmp").toFile();
        kept.deleteOnExit();
        PrintStream buffered = new PrintStream(new java.io.BufferedOutputStream(System.out, 1 << 20), false);
        buffered.println("buffered, file " + (kept.exists() ? kept : "missing"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            pause(500);
            buffered.println("late hook");
            buffered.flush();
        }));
        new Thread(() -> {
                    pause(300);
                    System.out.println("other thread done");
                })
                .start();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
