/** Two recordings side by side. */
package dev.roundtrip.report.console.compare;
