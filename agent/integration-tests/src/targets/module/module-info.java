/** The plain N+1 as a program of named modules. */
module targets.library {
    requires java.sql;
    requires com.h2database;
}
