/**
 * The summary for people: at most {@value dev.roundtrip.report.console.text.Page#WIDTH} columns, conclusion first. All of it
 * is ASCII, because standard error often is not UTF-8 and a console must not be steered by a statement's text: other
 * characters appear as {@code \}{@code u00fc}. The JSON recording keeps every text as it was.
 */
package dev.roundtrip.report.console;
