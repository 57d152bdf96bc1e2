/** Recordings as files: found where the user says, read whole or refused in one line. For every command and plugin. */
package dev.roundtrip.report.files;
