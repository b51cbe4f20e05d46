package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmailSettingsTest {
    private static final Map<String, String> LEAST = Map.of(
            "OPENIMR_SMTP_HOST", "mail.example",
            "OPENIMR_SMTP_FROM", "letters@imr.example",
            "OPENIMR_PORTAL_URL", "https://imr.example/");

    @Test
    void without_a_host_e_mail_is_off_and_that_is_said() {
        assertThat(EmailSettings.of(Map.of())).isEmpty();
        assertThat(new PostSettings(Optional.empty(), Persistence.usual()).sentence())
                .contains("E-mail is off");
    }

    @Test
    void encryption_is_required_unless_told_otherwise() {
        EmailSettings settings = EmailSettings.of(LEAST).orElseThrow();
        assertThat(settings.security()).isEqualTo(EmailSettings.Security.STARTTLS);
        assertThat(settings.port()).isEqualTo(587);
    }

    @Test
    void the_password_may_stand_in_a_file_and_is_never_shown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "secret-word\n");
        Map<String, String> environment = new HashMap<>(LEAST);
        environment.put("OPENIMR_SMTP_USER", "letters");
        environment.put("OPENIMR_SMTP_PASSWORD_FILE", file.toString());
        EmailSettings settings = EmailSettings.of(environment).orElseThrow();
        assertThat(settings.login().orElseThrow().password()).isEqualTo("secret-word");
        assertThat(settings.toString()).doesNotContain("secret-word");
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> EmailSettings.of(Map.of("OPENIMR_SMTP_HOST", "mail.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OPENIMR_SMTP_FROM");
        Map<String, String> wrong = new HashMap<>(LEAST);
        wrong.put("OPENIMR_SMTP_SECURITY", "tls");
        assertThatThrownBy(() -> EmailSettings.of(wrong)).hasMessageContaining("starttls");
    }
}
