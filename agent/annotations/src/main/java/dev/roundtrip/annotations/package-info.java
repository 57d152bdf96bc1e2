/** What a test may ask for. The agent finds these annotations by their names ; without it they do nothing. */
package dev.roundtrip.annotations;
