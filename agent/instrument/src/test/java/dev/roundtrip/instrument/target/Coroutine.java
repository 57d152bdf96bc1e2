package dev.roundtrip.instrument.target;

import io.kotest.core.test.TestCase;
import io.kotest.core.test.TestScope;
import kotlin.coroutines.Continuation;

/** What Kotlin's compiler makes of a test of Kotest, and of a callback. */
public class Coroutine {

    public Object invoke(TestScope scope, Continuation completion) {
        return invokeSuspend("begun");
    }

    public Object invokeSuspend(Object result) {
        return "returned " + result;
    }

    public Object beforeTest(TestCase test, Continuation completion) {
        return null;
    }

    public Object beforeTest(String other, Continuation completion) {
        return null;
    }
}
