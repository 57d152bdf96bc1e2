package graphql;

/** Stands for that of GraphQL Java. */
public final class ExecutionInput {}
