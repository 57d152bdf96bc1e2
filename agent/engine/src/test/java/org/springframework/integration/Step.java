package org.springframework.integration;

/** Has a name as the handlers of Spring Integration have them. */
public final class Step {}
