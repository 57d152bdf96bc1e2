/** What benchmarks need of the recorder's own package. */
package dev.roundtrip.engine.record;
