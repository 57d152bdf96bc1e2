/** Where units of work begin and end, and how they go from thread to thread. */
package dev.roundtrip.engine.recorder.unit;
