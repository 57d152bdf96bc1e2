package dev.roundtrip.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.gate.limit.Measure;
import java.io.IOException;

/** A rule for each kind of finding and for each limit, in the order of their declaration. */
final class Rules {

    private Rules() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (FindingKind kind : FindingKind.values()) {
            rule(kind.label(), kind.title(), kind.sentence(), json);
        }
        for (Measure measure : Measure.values()) {
            String name = measure.option();
            rule(name, name, "a unit of work beyond the limit that the option " + name + " sets", json);
        }
        json.writeEndArray();
    }

    /** The place of a rule in the list; code scanning finds its help by it. */
    static int indexOf(FindingKind kind) {
        return kind.ordinal();
    }

    static int indexOf(Measure measure) {
        return FindingKind.values().length + measure.ordinal();
    }

    private static void rule(String id, String title, String sentence, JsonGenerator json) throws IOException {
        String whole = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", title);
        Results.message("shortDescription", title, json);
        Results.message("fullDescription", whole, json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", whole + " The result says where, how often and what to do.");
        json.writeEndObject();
        json.writeEndObject();
    }
}
