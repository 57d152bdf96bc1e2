package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** How every JSON of ours is written: in UTF-8, indented, the same bytes everywhere. */
public final class JsonText {

    /** Content is not closed after a failure: half a document must not look like a whole one. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final UnseenCharacters UNSEEN = new UnseenCharacters();

    private JsonText() {}

    /** Leaves the stream open when it is closed. */
    public static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.setCharacterEscapes(UNSEEN);
        json.setPrettyPrinter(new Indentation());
        return json;
    }
}
