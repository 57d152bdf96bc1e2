package targets.work.program;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import targets.work.Tasks;

/** A program of picocli with two commands, which ends as such programs do. */
@Command(name = "copy", subcommands = Copy.AtOnce.class)
public final class Copy implements Callable<Integer> {

    @Parameters(arity = "0..1")
    private String name = "all";

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        System.exit(new CommandLine(new Copy()).execute(args));
    }

    @Override
    public Integer call() {
        System.out.println(name + " " + Tasks.listOneByOne());
        return 0;
    }

    /** Needs one query. */
    @Command(name = "at-once")
    static final class AtOnce implements Callable<Integer> {

        @Override
        public Integer call() {
            System.out.println(Tasks.listAtOnce());
            return 0;
        }
    }
}
