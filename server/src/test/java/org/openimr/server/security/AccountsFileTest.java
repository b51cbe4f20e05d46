package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.process.Role;

class AccountsFileTest {
    @TempDir
    Path folder;

    @Test
    void an_account_is_read_as_it_stands() throws IOException {
        Path file = file("rw-------", """
                [{"login": "qa", "role": "QUALITY", "password": "fictional-123", "displayName": "Q. Example"}]""");
        assertThat(AccountsFile.read(file))
                .containsExactly(new Account("qa", Role.QUALITY, "fictional-123", "Q. Example", Optional.empty()));
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException {
        Path file = file("rw-r--r--", "[]");
        assertThatThrownBy(() -> AccountsFile.read(file))
                .isInstanceOf(AccountsFileUnusable.class)
                .hasMessageContaining("IMR-923")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_short_password_is_refused_and_not_quoted() throws IOException {
        Path file = file("rw-------", """
                [{"login": "qa", "role": "QUALITY", "password": "hunter2", "displayName": "Q. Example"}]""");
        assertThatThrownBy(() -> AccountsFile.read(file))
                .isInstanceOf(AccountsFileUnusable.class)
                .hasMessageContaining("[0]")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void any_characters_will_do_and_a_long_password_is_kept_whole_or_refused() {
        for (String password : List.of("a".repeat(64), "zwölf ñandúes", "            ", "x".repeat(72))) {
            assertThat(new Account("qa", Role.QUALITY, password, "Q. Example", Optional.empty()).password())
                    .isEqualTo(password);
        }
        for (String password : List.of("elevenchars", "x".repeat(73), "ü".repeat(37))) {
            assertThatThrownBy(() -> new Account("qa", Role.QUALITY, password, "Q. Example", Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(password);
        }
    }

    @Test
    void a_password_of_the_wrong_type_is_not_quoted_either() throws IOException {
        Path file = file("rw-------", """
                [{"login": "qa", "role": "QUALITY", "password": 123456789012, "displayName": "Q. Example"}]""");
        assertThatThrownBy(() -> AccountsFile.read(file))
                .isInstanceOf(AccountsFileUnusable.class)
                .hasMessageContaining("[0].password")
                .hasMessageNotContaining("123456789012");
    }

    private Path file(String permissions, String text) throws IOException {
        Path file = Files.createFile(
                folder.resolve("accounts.json"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
