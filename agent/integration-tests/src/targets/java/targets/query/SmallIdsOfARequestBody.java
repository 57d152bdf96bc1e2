package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** 30 small ids from outside in no order, while an earlier list of another table happens to hold 1 to 50: most match by chance. */
public final class SmallIdsOfARequestBody {

    private SmallIdsOfARequestBody() {}

    public static void main(String[] args) throws Exception {
        List<Integer> body =
                new ArrayList<>(IntStream.rangeClosed(1, 48).boxed().toList());
        Collections.shuffle(body, new Random(11));
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE id = ?")) {
            Library.sum(list.executeQuery("SELECT X AS id FROM SYSTEM_RANGE(1, 50)"));
            for (int id : body.subList(0, 30)) {
                reviews.setInt(1, id);
                Library.drain(reviews.executeQuery()); // expect: n-plus-one likely 30
            }
        }
    }
}
