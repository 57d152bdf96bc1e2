package io.kotest.core.test;

/** As Kotest's own, which is not on our path: its name is all that counts. */
public class TestCase {}
