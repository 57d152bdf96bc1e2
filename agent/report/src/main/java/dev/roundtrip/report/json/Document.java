package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Parses one whole JSON document and says why where it is not one. */
final class Document {

    private static final String KILLED = "; was the JVM killed while it was written?";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Document() {}

    /** Maps, lists, texts, numbers and flags. */
    static Object parse(InputStream in, String name) throws IOException {
        byte[] bytes = all(in);
        if (text(bytes).isEmpty()) {
            throw new UnreadableRecordingException(name, "an empty file" + KILLED);
        }
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            Object document = JSON.std.anyFrom(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableRecordingException(
                        name, "something follows the end of the recording" + place(parser.currentLocation()));
            }
            return document;
        } catch (UnreadableRecordingException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new UnreadableRecordingException(name, cutOff(e, bytes) ? incomplete(bytes) : notJson(e), e);
        } catch (IOException e) {
            // The bytes are in memory: it can only be an encoding other than UTF-8.
            throw new UnreadableRecordingException(name, "not JSON in UTF-8", e);
        }
    }

    /**
     * Whether the document began well and just ends too early. Jackson has an exception for that and does not always
     * use it; and a word or number cut in two is to it a wrong word.
     */
    private static boolean cutOff(JsonProcessingException e, byte[] bytes) {
        String text = text(bytes);
        boolean began = text.startsWith("{");
        boolean ended = e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
        return began && (ended || !text.endsWith("}"));
    }

    private static String incomplete(byte[] bytes) {
        int line = 1;
        for (byte b : bytes) {
            line += b == '\n' ? 1 : 0;
        }
        return "not a complete recording (ends at line " + line + ")" + KILLED;
    }

    private static String notJson(JsonProcessingException e) {
        return "not JSON" + place(e.getLocation());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).trim();
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }
}
