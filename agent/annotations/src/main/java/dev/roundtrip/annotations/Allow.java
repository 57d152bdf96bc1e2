package dev.roundtrip.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test may show findings of a kind, which then are left out of every report and gate. On a class: each test that
 * it declares or inherits, or a class nested in it does; of the same kind what stands nearest to the test counts.
 */
@Documented
@Repeatable(Allow.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allow {
    /** As reports spell it: {@code n-plus-one-write}, {@code connection-per-query}. */
    String kind();

    /** Repeats in one finding that are allowed at most; any number by default. */
    int max() default Integer.MAX_VALUE;

    /** Why, for those who come later. */
    String reason();

    /** Several of them; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        Allow[] value();
    }
}
