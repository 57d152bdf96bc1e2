/** What one unit of work may not exceed, whatever the findings are, and which units are looked at. */
package dev.roundtrip.engine.gate.limit;
