/** Whether a test or the whole run fails, and how that is told to a program that knows nothing of it. */
package dev.roundtrip.javaagent.life.gate;
