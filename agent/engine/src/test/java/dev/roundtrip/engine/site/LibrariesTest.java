package dev.roundtrip.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LibrariesTest {

    @Test
    void a_class_is_a_librarys_where_its_package_is_and_not_where_a_name_looks_alike() {
        assertThat(Libraries.owns("org.hibernate.Session")).isTrue();
        assertThat(Libraries.owns("java.lang.Thread")).isTrue();
        assertThat(Libraries.owns("com.acme.Orders")).isFalse();
        assertThat(Libraries.owns("org.hibernatex.Mine")).isFalse();
        assertThat(Libraries.owns("")).isFalse();
        assertThat(Libraries.owns("zz.Last")).isFalse();
    }

    @Property(tries = 2_000, seed = "11")
    void a_name_begins_with_one_of_many_prefixes_as_if_each_were_tried(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String name,
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 4) String> prefixes) {
        assertThat(Libraries.begins(name, Libraries.inOrder(prefixes.toArray(new String[0]))))
                .isEqualTo(prefixes.stream().anyMatch(name::startsWith));
    }
}
