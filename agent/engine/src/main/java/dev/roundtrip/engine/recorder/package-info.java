/**
 * Turns the calls of all threads into records of requests: one writer per thread, counters and not events. The rooms, each
 * of which uses only those before it: {@code clock}, {@code call}, {@code path}, {@code state}, {@code unit}, {@code jdbc};
 * {@code end} beside the last two. Public there means for the other rooms: who uses the recorder needs this one alone, and
 * the gate in {@code jdbc}.
 */
package dev.roundtrip.engine.recorder;
