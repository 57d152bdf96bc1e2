/** What Roundtrip costs: JMH benchmarks and a start-up runner, each with and without the agent in one run. */
package dev.roundtrip.benchmarks;
