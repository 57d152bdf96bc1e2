package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses one whole JSON document into objects whose values know their lines. A key that stands twice is refused. */
final class StrictDocument {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;
    private final String name;

    private StrictDocument(JsonParser parser, String name) {
        this.parser = parser;
        this.name = name;
    }

    static StrictObject parse(InputStream in, String name) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return new StrictDocument(parser, name).whole();
        } catch (JsonProcessingException e) {
            throw UnreadableBaselineException.at(name, line(e.getLocation()), why(e), e);
        }
    }

    private StrictObject whole() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            String what = first == null ? "an empty file" : "not a JSON object";
            throw UnreadableBaselineException.at(name, line(), what);
        }
        StrictObject document = object();
        if (parser.nextToken() != null) {
            throw UnreadableBaselineException.at(name, line(), "something follows the end of the baseline");
        }
        return document;
    }

    private StrictObject object() throws IOException {
        int line = line();
        Map<String, StrictObject.Value> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int at = line();
            parser.nextToken();
            values.put(key, new StrictObject.Value(value(), at));
        }
        return new StrictObject(name, line, values);
    }

    private Object value() throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT:
                return object();
            case START_ARRAY:
                return array();
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
                return parser.getNumberValue();
            default:
                // Nothing of a baseline is a fraction, a flag or null: who asks for the value says what it should be.
                return null;
        }
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    private int line() {
        return line(parser.currentTokenLocation());
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static String why(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.startsWith("Duplicate field")
                ? StrictObject.shown(message).replace("field", "key")
                : "not JSON; if the file was merged, look for what the merge left behind";
    }
}
