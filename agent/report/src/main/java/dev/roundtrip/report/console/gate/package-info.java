/** What a failed build, a failed test and a baseline say. */
package dev.roundtrip.report.console.gate;
