package org.openimr.server.security.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.environment.Environment;

class ProviderSettingsTest {
    private static final Map<String, String> WHOLE = Map.of(
            "OPENIMR_PORTAL_URL", "https://imr.example",
            "OPENIMR_OIDC_ISSUER", "https://sign-on.example/realm",
            "OPENIMR_OIDC_CLIENT", "openimr",
            "OPENIMR_OIDC_SECRET", "fictional");

    private static Environment with(String name, String value) {
        Map<String, String> said = new TreeMap<>(WHOLE);
        said.put(name, value);
        return new Environment(said);
    }

    @Test
    void without_an_issuer_there_is_none() {
        assertThat(ProviderSettings.of(with("OPENIMR_OIDC_ISSUER", " "))).isEmpty();
    }

    @Test
    void what_is_not_said_is_the_usual() {
        ProviderSettings settings = ProviderSettings.of(new Environment(WHOLE)).orElseThrow();
        assertThat(settings.claim()).isEqualTo("preferred_username");
        assertThat(settings.strong()).isEmpty();
        assertThat(settings.name()).isEqualTo("sign-on.example");
        assertThat(settings.toString()).doesNotContain("fictional");
    }

    @Test
    void the_secret_may_stand_in_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "of a file\n");
        Map<String, String> said = new TreeMap<>(WHOLE);
        said.remove("OPENIMR_OIDC_SECRET");
        said.put("OPENIMR_OIDC_SECRET_FILE", file.toString());
        assertThat(ProviderSettings.of(new Environment(said)).orElseThrow().secret())
                .isEqualTo("of a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENIMR_PORTAL_URL", "OPENIMR_OIDC_CLIENT", "OPENIMR_OIDC_SECRET"})
    void what_goes_with_it_is_missed_by_name(String name) {
        assertThatThrownBy(() -> ProviderSettings.of(with(name, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("https://sign-on.example/realm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://sign-on.example", "sign-on.example", "https:", "https://a b", "ftp://sign-on.example"})
    void an_issuer_without_encryption_is_refused_but_on_this_machine(String issuer) {
        assertThatThrownBy(() -> ProviderSettings.of(with("OPENIMR_OIDC_ISSUER", issuer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OPENIMR_OIDC_ISSUER");
        assertThat(ProviderSettings.of(with("OPENIMR_OIDC_ISSUER", "http://localhost:8180/realm")))
                .isPresent();
    }
}
