/** What is wrong with a request, or with all requests of an endpoint: detectors, and what is left out of what they say. */
package dev.roundtrip.engine.detect;
