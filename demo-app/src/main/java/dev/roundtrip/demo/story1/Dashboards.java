package dev.roundtrip.demo.story1;

/** Puts a dashboard together. */
interface Dashboards {

    Dashboard of(long user);
}
