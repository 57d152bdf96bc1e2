package dev.roundtrip.engine.detect.advice;

/**
 * What to tell the users of one library, in its own words. Sentences without the full stop; built once, not changed
 * later.
 */
final class Advice {

    /** Stands for the query with an {@code IN} list, or for words that describe it. */
    static final String QUERY = "{query}";

    private static final String TRANSACTIONAL = "Put @Transactional on the method that holds the loop, so that all rows"
            + " share one commit; for very many rows, commit every thousand";

    private String reads;
    private String association;
    private String collection;
    private String pagedCollection;
    private String eager;
    private String join;
    private String inserts;
    private String updates;
    private String commits = "Switch auto-commit off; commit once after the loop, or every thousand rows";

    /** About a query that the application repeats. */
    Advice asks(String sentence) {
        this.reads = sentence;
        return this;
    }

    /** How a query of the parents takes the rows along; of mappers of objects only. */
    Advice joins(String how) {
        this.join = how;
        return this;
    }

    /** How to load what the application touches; of mappers of objects only. */
    Advice loads(String anAssociation, String aCollection, String aCollectionOfPages) {
        this.association = anAssociation;
        this.collection = aCollection;
        this.pagedCollection = aCollectionOfPages;
        return this;
    }

    /** About what the library itself repeats while it runs the query of the parents. */
    Advice atOnce(String sentence) {
        this.eager = sentence;
        return this;
    }

    Advice writes(String sentence) {
        return writes(sentence, sentence);
    }

    Advice writes(String insertSentence, String otherSentence) {
        this.inserts = insertSentence;
        this.updates = otherSentence;
        return this;
    }

    Advice commits(String sentence) {
        this.commits = sentence;
        return this;
    }

    /** For libraries that take part in the transactions of a container. */
    Advice transactional() {
        return commits(TRANSACTIONAL);
    }

    /** Whether it maps objects and loads associations by itself. */
    boolean mapsObjects() {
        return association != null;
    }

    String reads() {
        return reads;
    }

    String association() {
        return association;
    }

    String collection() {
        return collection;
    }

    String pagedCollection() {
        return pagedCollection;
    }

    /** Null where the library is not known to do so. */
    String eager() {
        return eager;
    }

    String join() {
        return join;
    }

    String inserts() {
        return inserts;
    }

    String updates() {
        return updates;
    }

    String commits() {
        return commits;
    }
}
