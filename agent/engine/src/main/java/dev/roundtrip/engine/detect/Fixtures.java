package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;

/**
 * What sets tests up and tears them down: it fills tables row by row, and no user ever waits for it. In a JVM that runs
 * tests, what the program itself does around them is nothing else: contexts that start, scripts of extensions and rules.
 * Safe for all threads.
 */
final class Fixtures {

    private volatile boolean tested;

    /** Whether a request did so; to be asked about every request, in the order of their ends. */
    boolean made(RequestRecord request) {
        if (request.kind() == RequestKind.TEST && !tested) {
            tested = true;
        }
        return made(request.kind());
    }

    boolean made(RequestKind kind) {
        return kind == RequestKind.FIXTURE || kind == RequestKind.MAIN && tested;
    }
}
