package dev.roundtrip.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative references, as SARIF wants its paths. */
final class Uri {

    private Uri() {}

    /** Escapes what a reference may not hold. */
    static String ofPath(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            // Only a path that begins like a scheme; no folder of sources does.
            return "unknown";
        }
    }
}
