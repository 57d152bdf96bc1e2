/** A recording as SARIF 2.1.0, which code scanning reads. */
package dev.roundtrip.report.sarif;
