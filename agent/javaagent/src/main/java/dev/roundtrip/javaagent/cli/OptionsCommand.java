package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.options.Option;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the agent can be told. */
@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        description = "Lists the options of the agent.",
        footer = {
            "",
            "They are given, the first one wins, as",
            "  -javaagent:roundtrip-agent.jar=key=value,key=value",
            "  -Droundtrip.key=value",
            "  ROUNDTRIP_KEY=value in the environment",
            "  key=value in the properties file that the option config names",
            "",
            "Example:",
            "  " + CommandLineProgram.NAME + " options"
        })
final class OptionsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Option option : Option.values()) {
            out.printf("%-21s %s%n", option.key(), plain(option.meaning()));
            out.printf("%-21s   %s; default: %s%n", "", plain(option.valueWords()), plain(option.defaultWords()));
        }
    }

    // The declarations mark code for the documentation, which a terminal does not render.
    private static String plain(String words) {
        return words.replace("`", "");
    }
}
