package dev.roundtrip.engine.finding;

/**
 * Makes the sentences of a finding when somebody asks for them. A loop is found in every request that runs it, and told
 * once: of all others only the figures are wanted.
 */
public interface Sentences {

    /** See {@link Finding#evidence}. */
    String evidence();

    /** See {@link Finding#fix}; null where nothing is known. */
    String fix();
}
