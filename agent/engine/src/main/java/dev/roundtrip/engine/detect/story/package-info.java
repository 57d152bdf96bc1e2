/** What belongs together is told once. */
package dev.roundtrip.engine.detect.story;
