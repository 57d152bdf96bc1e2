/** What a finished request was: values, made once by the recorder and read by detectors and reports. */
package dev.roundtrip.engine.record;
