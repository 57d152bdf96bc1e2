package dev.roundtrip.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test, and the requests that it sends to a server in the same JVM, may execute so many statements at most; a batch
 * counts once. On a class: each test that it declares or inherits, or a class nested in it does; what stands nearest to
 * the test counts. Needs the agent, and no option of it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaxStatements {
    /** 0 or more. */
    int value();
}
