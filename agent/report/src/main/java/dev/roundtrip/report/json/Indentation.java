package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Two blanks a level and a line for every value, but small things (one part, one query, one frame) on one line: a
 * recording is read by people too. Always {@code \n}, so that the same recording is the same file everywhere.
 */
final class Indentation implements PrettyPrinter {

    /** Objects deeper than this stand on one line. */
    private static final int INLINE_BELOW = 3;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separator(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) throws IOException {
        end(out, ']', entries);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out, INLINE_BELOW + 1);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out, INLINE_BELOW + 1);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out, INLINE_BELOW);
    }

    private void separator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        if (depth > INLINE_BELOW) {
            out.writeRaw(' ');
        } else {
            newLine(out, INLINE_BELOW);
        }
    }

    private void end(JsonGenerator out, char bracket, int entries) throws IOException {
        boolean object = bracket == '}';
        int limit = object ? INLINE_BELOW : INLINE_BELOW + 1;
        boolean inline = depth > limit;
        depth--;
        if (entries > 0 && !inline) {
            newLine(out, limit);
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out, int limit) throws IOException {
        if (depth > limit) {
            return;
        }
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw("  ");
        }
    }
}
