/** Whether a run passes: pure functions from a recording and a policy to a verdict. */
package dev.roundtrip.engine.gate;
