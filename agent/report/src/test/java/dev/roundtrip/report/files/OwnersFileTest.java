package dev.roundtrip.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights and links as POSIX knows them")
class OwnersFileTest {
    private static final OwnersFile.Content FRESH = out -> out.write("fresh".getBytes());

    @TempDir
    Path directory;

    @Test
    void a_new_file_and_its_new_directory_are_for_the_owner_only() throws IOException {
        Path place = directory.resolve("new/report.md");
        OwnersFile.write(place, FRESH);

        assertThat(place).hasContent("fresh");
        assertThat(rightsOf(place)).isEqualTo("rw-------");
        assertThat(rightsOf(place.getParent())).isEqualTo("rwx------");
    }

    @Test
    void the_rights_of_a_file_that_lay_there_before_are_not_taken_over() throws IOException {
        Path place = Files.writeString(directory.resolve("report.md"), "old");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-rw-rw-"));
        OwnersFile.write(place, FRESH);

        assertThat(place).hasContent("fresh");
        assertThat(rightsOf(place)).isEqualTo("rw-------");
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void a_link_is_replaced_and_what_it_points_to_is_untouched() throws IOException {
        Path victim = Files.writeString(directory.resolve("victim"), "untouched");
        Path place = Files.createSymbolicLink(directory.resolve("report.md"), victim);
        OwnersFile.write(place, FRESH);

        assertThat(victim).hasContent("untouched");
        assertThat(Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void what_cannot_be_written_whole_leaves_the_older_file_and_nothing_else() throws IOException {
        Path place = Files.writeString(directory.resolve("report.md"), "old");

        assertThatThrownBy(() -> OwnersFile.write(place, out -> {
                    out.write('x');
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(place).hasContent("old");
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void a_device_is_written_to_and_stays_one() throws IOException {
        Path device = Path.of("/dev/null");
        OwnersFile.write(device, FRESH);

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    @Test
    void a_file_to_append_to_is_made_for_the_owner_and_left_as_it_is_where_it_exists() throws IOException {
        Path console = directory.resolve("console.txt");
        OwnersFile.createWhereMissing(console);
        assertThat(rightsOf(console)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(console, PosixFilePermissions.fromString("rw-r--r--"));
        OwnersFile.createWhereMissing(console);
        assertThat(rightsOf(console)).isEqualTo("rw-r--r--");
    }

    private static String rightsOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
