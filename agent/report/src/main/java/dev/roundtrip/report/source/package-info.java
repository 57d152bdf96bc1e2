/** Where the sources of a program lie: a JVM knows the name of a source file, not its folder. */
package dev.roundtrip.report.source;
