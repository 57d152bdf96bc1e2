package targets.trouble;

import java.util.Arrays;

/** Loads a driver's classes and never calls one. */
public final class LoadsOnly {

    private LoadsOnly() {}

    public static void main(String[] args) throws Exception {
        for (String name : Arrays.asList("JdbcConnection", "JdbcStatement", "JdbcPreparedStatement", "JdbcResultSet")) {
            System.out.println(Class.forName("org.h2.jdbc." + name).getSimpleName());
        }
    }
}
