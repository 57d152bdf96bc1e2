package dev.roundtrip.engine.recorder.call;

import dev.roundtrip.engine.record.RequestKind;

/** What sort of unit each boundary opens. */
public final class Kinds {

    private Kinds() {}

    public static RequestKind of(int call) {
        switch (call) {
            case Call.REQUEST_SERVLET:
            case Call.REQUEST_EXCHANGE:
            case Call.REQUEST_CALL:
            case Call.REQUEST_CALL_MESSAGE:
                return RequestKind.HTTP;
            case Call.REQUEST_SCHEDULED:
                return RequestKind.SCHEDULED;
            case Call.REQUEST_MESSAGE:
                return RequestKind.MESSAGE;
            case Call.REQUEST_BATCH:
                return RequestKind.BATCH;
            case Call.REQUEST_TEST:
                return RequestKind.TEST;
            case Call.REQUEST_SET_UP:
            case Call.REQUEST_TEAR_DOWN:
                return RequestKind.FIXTURE;
            default:
                return RequestKind.METHOD;
        }
    }
}
