/** Everything that a person reads goes out here, whatever becomes of the program's own streams. */
package dev.roundtrip.javaagent.life.say;
