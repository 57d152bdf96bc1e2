/** One endpoint in the summary: its breakdown and its findings. */
package dev.roundtrip.report.console.request;
