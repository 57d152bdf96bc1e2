/** What each call of JDBC adds to the unit that it is made for. */
package dev.roundtrip.engine.recorder.jdbc;
