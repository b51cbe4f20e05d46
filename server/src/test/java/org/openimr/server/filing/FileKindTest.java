package org.openimr.server.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FileKindTest {
    @Test
    void the_first_bytes_tell_what_a_file_is() {
        assertThat(FileKind.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .contains(FileKind.PDF);
        assertThat(FileKind.of(hex("ffd8ffe000104a464946"))).contains(FileKind.JPEG);
        assertThat(FileKind.of(hex("89504e470d0a1a0a0000"))).contains(FileKind.PNG);
        assertThat(FileKind.of(hex("49492a000800"))).contains(FileKind.TIFF);
        assertThat(FileKind.of(hex("4d4d002a0008"))).contains(FileKind.TIFF);
    }

    @Test
    void a_page_a_program_and_a_file_cut_off_are_none_of_them() {
        assertThat(FileKind.of("<html>%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(FileKind.of(hex("4d5a9000"))).isEmpty();
        assertThat(FileKind.of(hex("ffd8ff"))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes);
    }
}
