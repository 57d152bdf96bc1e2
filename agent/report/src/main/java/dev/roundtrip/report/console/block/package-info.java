/** Sentences and blocks that several reports share. */
package dev.roundtrip.report.console.block;
