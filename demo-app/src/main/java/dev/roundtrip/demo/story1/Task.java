package dev.roundtrip.demo.story1;

record Task(long id, String title, String category, boolean completed, int effortMinutes) {}
