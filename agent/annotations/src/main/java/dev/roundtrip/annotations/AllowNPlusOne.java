package dev.roundtrip.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test may show an N+1 query, which then is left out of every report and gate. On a class: each test
 * that it declares or inherits, or a class nested in it does; what stands nearest to the test counts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowNPlusOne {
    /** Repeats of one query that are allowed at most; any number by default. */
    int max() default Integer.MAX_VALUE;

    /** Why, for those who come later. */
    String reason();
}
