/** The file that a run leaves behind, and the mark of one that left none. */
package dev.roundtrip.javaagent.life.record;
