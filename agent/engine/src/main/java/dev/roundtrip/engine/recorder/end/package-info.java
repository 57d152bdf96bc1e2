/** The record that a unit of work becomes at its end. */
package dev.roundtrip.engine.recorder.end;
