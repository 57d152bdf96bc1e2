package dev.roundtrip.engine.detect.advice;

/** What to tell the users of plain JDBC and of libraries that run the application's own statements. */
final class StatementWords {

    private StatementWords() {}

    static Advice ofJdbc() {
        return new Advice()
                .asks("Collect the keys and ask once: " + Advice.QUERY + ", or join it into the driving query")
                .writes("Prepare once, addBatch() for each row, executeBatch() once, all in one transaction");
    }

    static Advice ofJdbcTemplate() {
        return new Advice()
                .asks("Collect the keys and ask once with NamedParameterJdbcTemplate: " + Advice.QUERY)
                .writes("Collect the rows and send them with one JdbcTemplate.batchUpdate, in one transaction")
                .transactional();
    }

    static Advice ofJdbcClient() {
        return new Advice()
                .asks("Collect the keys and ask once with a list as the parameter (IN (:keys)): " + Advice.QUERY)
                .writes(
                        "Collect the rows and send them with one NamedParameterJdbcTemplate.batchUpdate, in one transaction:"
                                + " JdbcClient knows no batch")
                .transactional();
    }

    static Advice ofSpringDataJdbc() {
        return new Advice()
                .asks("Ask the repository once for all keys (findAllById, a @Query with IN (:keys))")
                .atOnce(
                        "Spring Data JDBC loads the collections of each aggregate with queries of their own: read them by one"
                                + " join (@Query with a ResultSetExtractor), leave them out by a projection, or, for one collection"
                                + " on a database that can, setSingleQueryLoadingEnabled(true) on the JdbcMappingContext")
                .writes(
                        "Collect the rows and write them with one JdbcAggregateTemplate.insertAll, or one batchUpdate of the"
                                + " JdbcTemplate, in one transaction",
                        "Write the rows with one @Modifying @Query, or one batchUpdate of the JdbcTemplate, in one transaction")
                .transactional();
    }

    static Advice ofMyBatis() {
        return new Advice()
                .asks("Ask once with an IN list filled by <foreach>, or join the rows in one result map")
                .atOnce("Replace the nested select by a join in the parents' query and a nested result map")
                .writes("Use an SqlSession with ExecutorType.BATCH, in one transaction")
                .commits(
                        "Commit the SqlSession once after the loop, or every thousand rows; under Spring, put @Transactional"
                                + " on the method that holds the loop");
    }

    static Advice ofJooq() {
        return new Advice()
                .asks(
                        "Collect the keys and ask once with .in(keys), or nest the rows in the driving query with multiset(…)")
                .writes("Collect the rows and send them with DSLContext.batch or batchInsert, in one transaction")
                .commits("Put the loop into one DSLContext.transaction(…); for very many rows, commit every thousand");
    }

    static Advice ofJdbi() {
        return new Advice()
                .asks("Collect the keys and ask once with bindList (@BindList): " + Advice.QUERY
                        + ", or join it into the driving query")
                .writes("Add the rows to one PreparedBatch (@SqlBatch) and execute it once, in one transaction")
                .commits(
                        "Put the loop into one inTransaction or useTransaction; for very many rows, commit every thousand");
    }

    static Advice ofQuerydsl() {
        return new Advice()
                .asks(
                        "Collect the keys and ask once with .in(keys), or join it into the driving query and group the rows"
                                + " (GroupBy)")
                .writes("Add each row to one clause with addBatch() and execute it once, in one transaction");
    }

    static Advice ofExposed() {
        return new Advice()
                .asks(
                        "Load the references of entities with their parents (.with(Parent::reference)); of tables, collect the"
                                + " keys and ask once with inList, or join")
                .writes(
                        "Collect the rows and send them with one batchInsert, in one transaction",
                        "Send the rows with one BatchUpdateStatement or batchUpsert, or change all with one update { }")
                .commits("Put the loop into one transaction { }; for very many rows, commit every thousand");
    }
}
