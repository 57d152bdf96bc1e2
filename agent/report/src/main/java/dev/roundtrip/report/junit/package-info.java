/** A recording as test results for build servers. */
package dev.roundtrip.report.junit;
