/** What is known already, or allowed for a reason, and how it is known again. */
package dev.roundtrip.engine.gate.baseline;
