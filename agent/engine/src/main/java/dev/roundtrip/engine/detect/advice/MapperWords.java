package dev.roundtrip.engine.detect.advice;

/** What to tell the users of mappers that load associations by themselves. */
final class MapperWords {

    private static final String ASK = "Ask once for all keys: " + Advice.QUERY;

    private static final String EAGER =
            "The query that loads the parents fetches an eager association one by one: make it"
                    + " lazy, and load it with its parents where it is needed";

    private MapperWords() {}

    static Advice ofHibernate() {
        String fetch = "JOIN FETCH or an @EntityGraph in the query that loads them";
        return new Advice()
                .asks(ASK)
                .joins("JOIN FETCH, @EntityGraph")
                .loads(
                        fetch + ", or hibernate.default_batch_fetch_size=100",
                        fetch + ", or @BatchSize(size = 100) on the collection",
                        "@BatchSize(size = 100) on the collection; no JOIN FETCH, since that query is limited, and"
                                + " Hibernate 6 and older read all its rows and page in memory")
                .atOnce(EAGER)
                .writes(
                        "Let Hibernate batch: hibernate.jdbc.batch_size=100 with order_inserts and order_updates, in one"
                                + " transaction; identity keys keep inserts from being batched, a sequence does not",
                        "Let Hibernate batch: hibernate.jdbc.batch_size=100 with order_updates, in one transaction; where"
                                + " all rows change alike, one UPDATE or DELETE query for all")
                .transactional();
    }

    static Advice ofEclipseLink() {
        String fetch = "JOIN FETCH in the query, or the hint eclipselink.batch, or @BatchFetch(IN) on the ";
        return new Advice()
                .asks(ASK)
                .joins("JOIN FETCH")
                .loads(
                        fetch + "association",
                        fetch + "collection",
                        "@BatchFetch(IN) on the collection, or the hints eclipselink.batch and eclipselink.batch.type=IN;"
                                + " no JOIN FETCH, since that query is limited, and the limit would count joined rows")
                .atOnce(EAGER)
                .writes(
                        "Let EclipseLink batch: eclipselink.jdbc.batch-writing=JDBC, in one transaction; identity keys"
                                + " keep inserts from being batched, a sequence does not",
                        "Let EclipseLink batch: eclipselink.jdbc.batch-writing=JDBC, in one transaction")
                .transactional();
    }

    static Advice ofOpenJpa() {
        String plan = "JOIN FETCH in the query that loads them, or the field in its fetch plan"
                + " (OpenJPAQuery.getFetchPlan().addField), which takes one more query for all";
        return new Advice()
                .asks(ASK)
                .joins("JOIN FETCH, the fetch plan")
                .loads(
                        plan,
                        plan,
                        "JOIN FETCH in the query that loads them, which OpenJPA does by one IN query for the page; a fetch"
                                + " plan would read the collections of all parents")
                .atOnce(
                        "The query that loads the parents fetches an eager association one by one: see that"
                                + " openjpa.jdbc.EagerFetchMode is parallel, or make the association lazy, and where it is needed")
                .writes("Let OpenJPA batch: openjpa.jdbc.DBDictionary=batchLimit=100, in one transaction")
                .transactional();
    }

    static Advice ofEbean() {
        String fetch = "fetch(…) or fetchQuery(…) in the query that loads them";
        return new Advice()
                .asks("Ask once for all keys with idIn(keys) or in(…, keys): " + Advice.QUERY)
                .joins("fetch(…)")
                .loads(
                        fetch,
                        fetch,
                        "fetchQuery(…) in the query that loads them, which takes one more query and leaves its limit alone")
                .atOnce(EAGER)
                .writes("Let Ebean batch: saveAll or insertAll for all rows, or Transaction.setBatchMode(true)")
                .commits(
                        "Put one transaction around the loop (beginTransaction, @Transactional); for very many rows, commit"
                                + " every thousand");
    }

    static Advice ofAny() {
        String fetch = "a join fetch or the mapper's batch fetch";
        return new Advice()
                .asks(ASK)
                .joins("JOIN FETCH")
                .loads(
                        fetch,
                        fetch,
                        "the mapper's batch fetch; a join would change what the limit of that query counts")
                .atOnce(EAGER)
                .writes("Switch the mapper's batch writing on and write all rows in one transaction")
                .transactional();
    }
}
