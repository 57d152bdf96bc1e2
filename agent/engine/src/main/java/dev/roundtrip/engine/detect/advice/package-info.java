/** What to do about a finding, in the words of the library that runs the statement. */
package dev.roundtrip.engine.detect.advice;
