/**
 * How a recording is told. Nothing is measured or judged here: what a report says stands in the recording, or is a sum,
 * share or rounding of it.
 */
package dev.roundtrip.report;
