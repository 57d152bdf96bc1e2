package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "/owners/17, /owners/{id}",
        "/owners/17/pets/3, /owners/{id}/pets/{id}",
        "/orders/order-20417, /orders/{id}",
        "/users/6f1c7b1e-0d4a-4c6e-9a55-3f9d1f0b7c21, /users/{id}",
        "/blobs/9f86d081884c7d65, /blobs/{id}",
        "/on/2026-11-21, /on/{id}",
        "/files/report20417.pdf, /files/{id}",
        "/reset/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, /reset/{id}",
        "/owners/17;jsessionid=A1B2C3, /owners/{id}",
        "/owners/17/, /owners/{id}/",
        "/owners/17?page=3, /owners/{id}",
    })
    void folds_ids(String path, String name) {
        assertThat(Paths.fold(path)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"/", "/owners", "/api/v2/owners", "/s3/bucket", "/caf%C3%A9/men%C3%BC", "/static/main.css"})
    void leaves_words_alone(String path) {
        assertThat(Paths.fold(path)).isEqualTo(path);
    }

    @Test
    void an_empty_path_is_the_root() {
        assertThat(Paths.fold("")).isEqualTo("/");
    }

    @Test
    void stops_soon_in_an_endless_path() {
        assertThat(Paths.fold("/abc".repeat(1_000_000))).hasSizeLessThan(2 * Text.LONGEST);
    }
}
