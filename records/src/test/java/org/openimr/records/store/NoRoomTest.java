package org.openimr.records.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a disk that has room when it is asked, as one has where another gave up at the same moment. */
class NoRoomTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"No space left on device", "/somewhere/part: No space left on device", "Disk quota exceeded"})
    void what_the_system_calls_a_full_disk_is_one(String words) {
        assertThat(NoRoom.or(new IOException(words), folder)).isInstanceOf(NoRoom.class);
        assertThat(NoRoom.or(new IOException("while writing", new IOException(words)), folder))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("Make room");
    }

    @Test
    void another_fault_stays_what_it_is() {
        IOException fault = new IOException("Input/output error");
        assertThat(NoRoom.or(fault, folder)).isSameAs(fault);
        IOException silent = new IOException();
        assertThat(NoRoom.or(silent, folder)).isSameAs(silent);
    }
}
