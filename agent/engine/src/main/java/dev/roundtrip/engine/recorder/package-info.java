/** Turns the calls of all threads into records of requests: one writer per thread, counters and not events. */
package dev.roundtrip.engine.recorder;
