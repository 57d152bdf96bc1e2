/** Detectors of repeated reads and writes. */
package dev.roundtrip.engine.detect.query;
