/** A recording as annotations of GitHub Actions. */
package dev.roundtrip.report.github;
