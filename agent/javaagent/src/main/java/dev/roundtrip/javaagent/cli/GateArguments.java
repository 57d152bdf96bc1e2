package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.options.Options;
import java.util.Collections;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the limits of a gate with the words of the agent's options; here, a slip is an error. */
final class GateArguments {

    private GateArguments() {}

    static GatePolicy policy(String kinds, String grade, CommandLine command) {
        // In the agent's string commas separate options; a list there has colons.
        String string = "fail=" + kinds.replace(',', ':') + ",fail-grade=" + grade.replace(',', ':');
        Options options = Options.read(
                string, Collections.<Object, Object>emptyMap(), Collections.<String, String>emptyMap(), null);
        for (String complaint : options.complaints()) {
            throw new ParameterException(command, "--" + complaint.replaceFirst("; (using|leaving) .*", ""));
        }
        return new GatePolicy(options.failKinds(), options.failGrade());
    }
}
