package dev.roundtrip.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFailureTest {

    /** The message of such an exception is the name of the file and nothing else. */
    @Test
    void a_file_that_may_not_be_read_is_told_with_the_reason() {
        assertThat(FileFailure.inWords(new AccessDeniedException("a.json")))
                .isEqualTo("a.json: AccessDeniedException; is it readable by this user?");
    }

    @Test
    void what_the_system_says_is_told() {
        assertThat(FileFailure.reason(new FileSystemException("a.json", null, "Not a directory")))
                .isEqualTo("Not a directory");
        assertThat(FileFailure.inWords(new NoSuchFileException("a.json"))).startsWith("a.json: no such file; ");
    }
}
