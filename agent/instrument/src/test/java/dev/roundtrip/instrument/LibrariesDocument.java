package dev.roundtrip.instrument;

import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.task.Propagation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page on what is watched, written from the tables that do the watching. */
final class LibrariesDocument {

    private LibrariesDocument() {}

    static String text() {
        StringBuilder out = new StringBuilder("""
                # What is watched

                <!-- Generated from the tables of join points; a test compares them. Do not edit. -->

                Roundtrip looks at the bytes of each class that is loaded: what its constant pool mentions, then the names
                and descriptors of its methods. It resolves no type, so a class that only looks like one of these may be
                rewritten too. Interfaces, abstract and native methods are never touched.

                In the tables, `*` in a descriptor stands for any run of characters. Most rows watch a call from its start
                to its return or exception and say which kind of call it is; `bind` tells a parameter's position and
                value, `read` a column and its value, `row` whether a step found a row. A class that declares a telling
                method belongs to the library whatever its name.

                """);
        for (Library library : Libraries.all(List.of(), List.of(Propagation.values()))) {
            append(out, library);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Library library) {
        out.append("## ").append(library.title()).append("\n\nLooked at: ").append(library.classes());
        out.append(".\n\n");
        if (!library.rows().isEmpty()) {
            out.append("| methods | descriptor | says | hands over | telling |\n| --- | --- | --- | --- | --- |\n");
            library.rows().forEach(row -> out.append(line(row)));
            out.append('\n');
        }
    }

    private static String line(JoinPoint row) {
        String names = row.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "| " + names + " | `" + row.descriptor() + "` | " + says(row) + " | " + row.argument() + " | "
                + (row.isTelling() ? "yes" : "") + " |\n";
    }

    private static String says(JoinPoint row) {
        return row.call() != 0 ? Calls.name(row.call()) : row.style().name().toLowerCase(Locale.ROOT);
    }
}
