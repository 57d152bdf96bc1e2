package dev.roundtrip.it.server;

import dev.roundtrip.it.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What ran and was found right: a row a server, a column a JDK, in each cell the day. Results are kept in files of their
 * own, so that a long run may be made in pieces; what did not run anew stays on the page as it was, as long as the server
 * is called the same, versions and all.
 */
final class Table {

    private static final Path RESULTS = Path.of("target/servers/passed");
    private static final Path PAGE = Path.of("../../docs/compatibility.md");
    private static final String START = "<!-- servers: written by a run of all, do not edit -->\n";
    private static final String END = "<!-- end of servers -->\n";

    private static final String NONE = "not run";

    private Table() {}

    static void passed(Server server, Jdk jdk) throws IOException {
        keep(server, jdk, LocalDate.now().toString());
    }

    private static void keep(Server server, Jdk jdk, String cell) throws IOException {
        Files.createDirectories(RESULTS);
        Files.writeString(result(server, jdk), cell);
    }

    /** Before it runs anew. */
    static void forget(Server server, Jdk jdk) throws IOException {
        keep(server, jdk, NONE);
    }

    /** Writes the table into the page if asked to. */
    static void keep() throws IOException {
        if (!"write".equals(System.getProperty("roundtrip.page"))) {
            return;
        }
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        Files.writeString(PAGE, page.substring(0, start) + text(page) + page.substring(page.indexOf(END)));
    }

    private static String text(String page) throws IOException {
        List<Jdk> jdks = Jdk.all();
        StringBuilder text = new StringBuilder("\n| server or framework |");
        jdks.forEach(jdk -> text.append(' ').append(jdk).append(" |"));
        text.append("\n|---|").append("---|".repeat(jdks.size())).append('\n');
        for (Server server : Servers.ALL) {
            text.append("| ").append(server.title()).append(" |");
            for (int i = 0; i < jdks.size(); i++) {
                text.append(' ')
                        .append(cell(server, jdks.get(i), former(page, server, i)))
                        .append(" |");
            }
            text.append('\n');
        }
        return text.append('\n').toString();
    }

    /** What the page says now in that column. */
    private static String former(String page, Server server, int column) {
        String row = "| " + server.title() + " | ";
        return page.lines()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(row.length()).split(" \\| | \\|"))
                .map(cells -> column < cells.length ? cells[column] : NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static String cell(Server server, Jdk jdk, String former) throws IOException {
        if (server.refusal(jdk) != null) {
            return "not by itself: " + server.refusal(jdk);
        }
        Path result = result(server, jdk);
        return Files.exists(result) ? Files.readString(result) : former;
    }

    private static Path result(Server server, Jdk jdk) {
        return RESULTS.resolve(server.name() + " on " + jdk);
    }
}
