/** The kinds of calls that the probe tells of, and which objects they belong to. */
package dev.roundtrip.engine.recorder.call;
