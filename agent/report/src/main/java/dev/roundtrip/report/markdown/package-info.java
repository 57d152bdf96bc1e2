/** A recording as a summary for a pull request. */
package dev.roundtrip.report.markdown;
