/** The recording that a run leaves: name, file, what it says of the process, and the mark of a run that left none. */
package dev.roundtrip.javaagent.life.file;
