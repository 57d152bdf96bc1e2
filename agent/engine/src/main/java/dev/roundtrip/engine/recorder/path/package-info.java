/** What the stacks of one shape's repeats have in common, and what that says about the place. */
package dev.roundtrip.engine.recorder.path;
