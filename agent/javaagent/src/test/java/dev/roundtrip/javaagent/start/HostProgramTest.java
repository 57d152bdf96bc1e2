package dev.roundtrip.javaagent.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostProgramTest {

    @Test
    void is_the_main_class_without_its_arguments() {
        assertThat(new HostProgram("com.acme.Import --password=secret", "/lib/a.jar").name())
                .isEqualTo("com.acme.Import");
    }

    @Test
    void is_the_name_of_a_jar_also_where_its_path_holds_spaces() {
        assertThat(new HostProgram("/my apps/shop.jar --password=secret", "/my apps/shop.jar").name())
                .isEqualTo("shop.jar");
        assertThat(new HostProgram("shop.jar", "shop.jar").name()).isEqualTo("shop.jar");
    }

    @Test
    void is_the_class_of_a_module() {
        assertThat(new HostProgram("shop/com.acme.Shop x", "").name()).isEqualTo("com.acme.Shop");
    }

    @Test
    void is_unknown_where_the_jvm_does_not_say() {
        assertThat(new HostProgram(null, null).name()).isEqualTo("unknown");
    }

    @Test
    void a_class_path_that_only_begins_the_same_is_no_jar() {
        assertThat(new HostProgram("com.acme.Import", "com").name()).isEqualTo("com.acme.Import");
    }
}
