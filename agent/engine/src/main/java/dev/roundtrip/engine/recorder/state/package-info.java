/** What is known while it goes on: units of work, threads, the connections, statements and rows that they use. */
package dev.roundtrip.engine.recorder.state;
