package dev.roundtrip.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test, and the requests that it sends to a server in the same JVM, may execute so many statements at most; a batch
 * counts once. On a class: each of the tests that this class declares, but for those that say it themselves. Needs the
 * agent, and no option of it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaxStatements {
    /** 0 or more. */
    int value();
}
