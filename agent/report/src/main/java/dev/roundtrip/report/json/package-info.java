/**
 * The recording as a JSON document of format {@code roundtrip/1}: written by {@link
 * dev.roundtrip.report.json.RecordingWriter}, read back without loss by {@link
 * dev.roundtrip.report.json.RecordingReader}.
 */
package dev.roundtrip.report.json;
