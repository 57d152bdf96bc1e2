package dev.roundtrip.engine.detect.repeat;

/** What the repeats of one shape within one request are. The rows of the decision table in docs/findings/index.md. */
public enum Verdict {
    /** Too few, or not about data: nothing to say. */
    NOTHING,
    /** A read that the rows of another statement drive, proven by their values. */
    DRIVEN_READ,
    /** A read in one loop, or driven with weak proof. */
    LOOPED_READ,
    /** A read with ever new values, of which nothing else is known. */
    REPEATED_READ,
    /** The same for each schema, catalogue or database: a loop over tenants. */
    PER_TENANT,
    /** Pages by the last row's key. */
    KEYSET_PAGES,
    /** Pages, or ranges, by a constant step. */
    OFFSET_PAGES,
    /** Each result holds the key of the next: a tree walk, a linked list. */
    CHAIN,
    /** Many keys or rows with each call. */
    BATCHED,
    /** Equal values again, and no reason to ask again. */
    DUPLICATE,
    /** Equal values again, after a failure. */
    RETRY,
    /** Equal values again, after a wait. */
    POLLING,
    /** Equal values again, after a write to the same table. */
    RE_READ,
    /** Single-row writes that the rows of a read drive, proven by their values. */
    DRIVEN_WRITE,
    /** The same row written again and again. */
    REWRITTEN_ROW,
    /** Single-row writes in one loop. */
    LOOPED_WRITE,
    /** Single-row writes of which nothing else is known. */
    REPEATED_WRITE
}
