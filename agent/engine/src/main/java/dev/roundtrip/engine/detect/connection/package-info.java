/** Detectors of how connections are opened, held and committed. */
package dev.roundtrip.engine.detect.connection;
