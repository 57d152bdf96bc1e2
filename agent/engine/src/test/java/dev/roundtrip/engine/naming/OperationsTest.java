package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query Owners { owners { name } }                          |        | query Owners",
                "mutation AddOwner($name: String) { add(name: $name) { id } } |     | mutation AddOwner",
                "subscription Visits{ visits }                             |        | subscription Visits",
                "{ owners { name } }                                       |        | graphql",
                "query { owners { name } }                                 |        | graphql",
                "query ($id: ID) { owner(id: $id) { name } }               |        | graphql",
                "query A { a } query B { b }                               | B      | query B",
                "fragment query on Owner { name } query Owners { owners { ...query } } | | query Owners",
                "{ query Secret { name } }                                 |        | graphql",
                "{ owner(name: \"query Secret\") { name } }              |        | graphql",
                "{ owner(name: \"\\\" } query Secret { \") { name } } |        | graphql",
                "{ owner(name: \"\"\" } query Secret \"\"\") { name } } |     | graphql",
                "PersistedQueryMarker                                      | Owners | graphql Owners",
                "nothing                                                   | a b    | graphql",
            })
    void names_an_operation_and_nothing_that_may_be_a_value(String document, String asked, String name) {
        assertThat(Operations.nameOf(document, asked == null ? "" : asked)).isEqualTo(name);
    }

    @Test
    void passes_over_comments_and_documents_cut_short() {
        assertThat(Operations.nameOf("# query Secret {}\nquery Owners {}", "")).isEqualTo("query Owners");
        assertThat(Operations.nameOf("# query Secret", "")).isEqualTo("graphql");
        assertThat(Operations.nameOf("\"query Secret \\", "")).isEqualTo("graphql");
        assertThat(Operations.nameOf("query", "")).isEqualTo("graphql");
        assertThat(Operations.nameOf("", "")).isEqualTo("graphql");
    }
}
