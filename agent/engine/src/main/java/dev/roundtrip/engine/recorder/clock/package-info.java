/** When a call is worth a look at the clock, and which clock that is. */
package dev.roundtrip.engine.recorder.clock;
