package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;

/** 30 searches of one user, each with another choice of facets: the same line, ever other texts. */
public final class SearchByFacets {

    private SearchByFacets() {}

    private static final List<String> FACETS = List.of("name = ?", "room = ?", "place = ?", "id = ?", "name <> ?");

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            for (int chosen = 1; chosen < 31; chosen++) {
                System.out.println(search(connection, chosen));
            }
        }
    }

    private static int search(Connection connection, int chosen) throws Exception {
        List<String> conditions = new ArrayList<>();
        for (int facet = 0; facet < FACETS.size(); facet++) {
            if ((chosen >> facet & 1) == 1) {
                conditions.add(FACETS.get(facet));
            }
        }
        String sql = "SELECT id FROM author WHERE " + String.join(" AND ", conditions);
        try (PreparedStatement authors = connection.prepareStatement(sql)) {
            for (int position = 1; position <= conditions.size(); position++) {
                authors.setString(position, Integer.toString(chosen * 1000 + position));
            }
            return Library.drain(authors.executeQuery());
        }
    }
}
