package dev.roundtrip.engine.site;

/** Recognises the mapper or template between the driver and the application by its frames. */
final class Frameworks {

    /** Prefix and name; of several that match, the first in this list wins: the one nearest to the user. */
    private static final String[][] KNOWN = {
        {"org.springframework.data.jpa.", "Spring Data JPA"},
        {"org.springframework.data.jdbc.", "Spring Data JDBC"},
        {"org.springframework.data.relational.", "Spring Data JDBC"},
        {"com.querydsl.jpa.", "QueryDSL JPA"},
        {"com.querydsl.", "QueryDSL"},
        {"org.hibernate.", "Hibernate"},
        {"org.eclipse.persistence.", "EclipseLink"},
        {"org.apache.openjpa.", "OpenJPA"},
        {"org.datanucleus.", "DataNucleus"},
        {"org.apache.ibatis.", "MyBatis"},
        {"org.jooq.", "jOOQ"},
        {"org.jdbi.", "JDBI"},
        {"io.ebean", "Ebean"},
        {"org.jetbrains.exposed.", "Exposed"},
        {"org.springframework.jdbc.core.simple.DefaultJdbcClient", "JdbcClient"},
        {"org.springframework.jdbc.", "JdbcTemplate"},
    };

    private Frameworks() {}

    /** The framework whose frames stand between the top of the stack and the application's first frame, or null. */
    static String between(StackTraceElement[] stack, FrameFilter filter) {
        int best = KNOWN.length;
        for (StackTraceElement frame : stack) {
            if (filter.isApplication(frame)) {
                break;
            }
            best = Math.min(best, indexOf(frame.getClassName()));
        }
        return best == KNOWN.length ? null : KNOWN[best][1];
    }

    private static int indexOf(String className) {
        for (int i = 0; i < KNOWN.length; i++) {
            if (className.startsWith(KNOWN[i][0])) {
                return i;
            }
        }
        return KNOWN.length;
    }
}
