package dev.roundtrip.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test may show an N+1 query, which then is left out of every report and gate. On a class: each of the tests that
 * this class declares, but for those that say it themselves.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowNPlusOne {
    /** Repeats of one query that are allowed at most; any number by default. */
    int max() default Integer.MAX_VALUE;

    /** Why, for those who come later. */
    String reason();
}
