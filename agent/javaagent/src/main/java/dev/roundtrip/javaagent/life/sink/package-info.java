/** Takes the probe's calls, and switches off what fails. */
package dev.roundtrip.javaagent.life.sink;
