package dev.roundtrip.engine.recorder.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.shape.Shapes;
import org.junit.jupiter.api.Test;

class ShapeNotesTest {

    private final ShapeNotes notes = new ShapeNotes(new Shapes().of("SELECT id, owner FROM tasks"));

    @Test
    void a_labels_number_is_its_place_in_the_select_list() {
        assertThat(notes.columnOf("owner")).isEqualTo(2);
        assertThat(notes.nameOf(2)).isEqualTo("owner");
    }

    @Test
    void labels_that_the_select_list_does_not_name_keep_their_number() {
        int first = notes.columnOf("elsewhere");

        assertThat(notes.columnOf("other")).isNotEqualTo(first);
        assertThat(notes.columnOf("elsewhere")).isEqualTo(first);
        assertThat(notes.nameOf(first)).isEqualTo("elsewhere");
    }

    @Test
    void remembers_no_more_labels_than_there_are_numbers() {
        for (int i = 0; i < 10_000; i++) {
            notes.columnOf("column" + i);
        }

        assertThat(notes.labels()).isLessThanOrEqualTo(255);
    }
}
