package dev.roundtrip.instrument.testing;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;

/** What a method of a test class is there for. */
enum Role {
    TEST,
    SET_UP,
    TEAR_DOWN;

    JoinPoint joinPoint(Argument argument, String descriptor, String name) {
        switch (this) {
            case SET_UP:
                return JoinPoint.call(RoundtripSink.REQUEST_SET_UP, argument, descriptor, name);
            case TEAR_DOWN:
                return JoinPoint.call(RoundtripSink.REQUEST_TEAR_DOWN, argument, descriptor, name);
            default:
                return JoinPoint.test(argument, descriptor, name);
        }
    }
}
