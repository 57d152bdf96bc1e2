package dev.roundtrip.engine.options;

/** Writes the documentation of the options from their declarations. */
public final class OptionsPage {

    private OptionsPage() {}

    /** The page as Markdown, ending in a line feed. */
    public static String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# Options\n\n")
                .append("<!-- Written from Option.java; change that, then run\n")
                .append("     ./mvnw -pl agent/engine -am test -Dtest=OptionsPageTest -Droundtrip.page=write")
                .append(" -Dsurefire.failIfNoSpecifiedTests=false -->\n\n")
                .append(
                        "Options are given in four places. Where two places name the same option, the first one wins:\n\n")
                .append("1. the agent string: `-javaagent:roundtrip-agent.jar=output=target,interval=60s`\n")
                .append("2. system properties: `-Droundtrip.output=target`\n")
                .append("3. the environment: `ROUNDTRIP_OUTPUT=target`, dots and dashes as underscores\n")
                .append("4. the properties file that `config` names: `output=target`\n\n")
                .append(
                        "Lists are separated by `:` or `;`, outside the agent string by `,` too. What cannot be read is\n")
                .append(
                        "told in one line on standard error, with the nearest valid one; the default takes its place,\n")
                .append("and the program starts. In a list only the wrong item is left out.\n\n")
                .append("| Option | Value | Default | Meaning | Cost of turning it on |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (Option option : Option.values()) {
            row(page, option);
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Option option) {
        page.append("| `").append(option.key()).append("` | ").append(option.valueWords());
        page.append(" | ").append(defaultCell(option)).append(" | ").append(option.meaning());
        page.append(" | ").append(option.cost()).append(" |\n");
    }

    private static String defaultCell(Option option) {
        return option.defaultText() == null ? option.defaultWords() : '`' + option.defaultText() + '`';
    }
}
