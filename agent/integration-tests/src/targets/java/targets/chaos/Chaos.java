package targets.chaos;

import java.util.ArrayList;
import java.util.List;

/**
 * Plays as many sequences as the first argument says with a driver that breaks in every way, and tells what was seen.
 * With a second argument it also tells, line by line, what was seen in the sequence of that number.
 */
public final class Chaos {

    /** No other reason to end would bring it. */
    private static final int EXIT_CODE = 7;

    private static final int CLIENTS = 3;
    private static final int PER_LINE = 1000;
    private static final long SEED = 20_260_101;

    private final int sequences;
    private final int told;
    private final MadeClasses classes;

    private Chaos(int sequences, int told, MadeClasses classes) {
        this.sequences = sequences;
        this.told = told;
        this.classes = classes;
    }

    public static void main(String[] args) throws Exception {
        int told = args.length > 1 ? Integer.parseInt(args[1]) : -1;
        boolean well = new Chaos(Integer.parseInt(args[0]), told, MadeClasses.compile()).play();
        System.exit(well ? EXIT_CODE : 1);
    }

    private boolean play() throws InterruptedException {
        List<StringBuilder> output = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            output.add(new StringBuilder());
            threads.add(new Thread(() -> client(number, output.get(number)), "client-" + number));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        output.forEach(System.out::print);
        System.out.println("intrusions " + Intrusions.told());
        return !Intrusions.any();
    }

    private void client(int number, StringBuilder output) {
        Client client = new Client("client-" + number, SEED + number, classes);
        Transcript transcript = client.transcript();
        for (int i = number; i < sequences; i += CLIENTS) {
            if (i == told) {
                transcript.keepLines();
            }
            try {
                client.sequence(i);
            } catch (Throwable thrown) {
                transcript.threw("sequence", thrown);
            }
            if (i == told) {
                transcript.takeLines().forEach(line -> output.append(line).append('\n'));
            }
            if (i + CLIENTS >= sequences || i / PER_LINE != (i + CLIENTS) / PER_LINE) {
                output.append(Thread.currentThread().getName() + " up to " + i + ": " + transcript.events()
                        + " events, " + Long.toHexString(transcript.digest()) + "\n");
            }
        }
    }
}
