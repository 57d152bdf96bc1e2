/** What the repeats of one shape are: where an N+1 is told from its innocent neighbours. */
package dev.roundtrip.engine.detect.repeat;
