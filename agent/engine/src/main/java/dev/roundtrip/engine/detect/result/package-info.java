/** Detectors of what results hold and what is done with them. */
package dev.roundtrip.engine.detect.result;
