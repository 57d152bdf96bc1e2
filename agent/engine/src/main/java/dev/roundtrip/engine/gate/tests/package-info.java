/** What is asked of a single test, and what it did. */
package dev.roundtrip.engine.gate.tests;
