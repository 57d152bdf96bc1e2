/** Numbers, units, lines and pages of a hundred columns: what every report is set in. */
package dev.roundtrip.report.console.text;
