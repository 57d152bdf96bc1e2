package targets.tests;

import dev.roundtrip.annotations.MaxStatements;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

/** A test and a budget in one. */
@Test
@MaxStatements(10)
@Retention(RetentionPolicy.RUNTIME)
@interface Strict {}
