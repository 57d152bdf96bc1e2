package dev.roundtrip.demo.story3;

import dev.roundtrip.demo.db.Rows;
import dev.roundtrip.demo.load.Level;
import dev.roundtrip.demo.play.Load;
import dev.roundtrip.demo.play.Story;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The API that stayed slow after five optimisations. */
public final class Story3 implements Story {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return "The API that stayed slow after five optimisations";
    }

    @Override
    public List<String> tale() {
        return List.of(
                "/api/users/dashboard reads 19 tables through an ORM. Cache, queries, indexes, code and pool were",
                "tuned, a few per cent each. The code shows a single query; the others hide behind getters.");
    }

    @Override
    public Class<?> program() {
        return UserDashboard.class;
    }

    @Override
    public void fill(Rows rows, String variant) throws SQLException {
        new Company(rows).create();
    }

    @Override
    public Optional<Load> load() {
        return Optional.of(new Load(
                number -> "/api/users/dashboard?organisation=" + Company.ORGANISATION, List.of(new Level(1, 12))));
    }
}
