package dev.roundtrip.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test, and the requests that it sends to a server in the same JVM, must not show an N+1, neither of reads nor of
 * writes, confirmed or likely. On a class: each test that it declares or inherits, or a class nested in it
 * does. Needs the agent, and no option of it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NoNPlusOne {}
