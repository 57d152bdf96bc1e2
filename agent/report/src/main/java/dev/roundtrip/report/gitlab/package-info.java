/** A recording as code quality of GitLab. */
package dev.roundtrip.report.gitlab;
