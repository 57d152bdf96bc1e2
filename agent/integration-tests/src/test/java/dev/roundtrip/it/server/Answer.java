package dev.roundtrip.it.server;

/** What a client gets to see of an answer. */
record Answer(int status, String contentType, String body) {}
