package org.openimr.server.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    private static Environment of(String... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) values.put(pairs[i], pairs[i + 1]);
        return new Environment(values);
    }

    @Test
    void what_is_empty_is_not_set() {
        assertThat(of("OPENIMR_HOST", " ").given(Variable.HOST)).isEmpty();
        assertThat(of("OPENIMR_HOST", "::1").given(Variable.HOST)).contains("::1");
    }

    @Test
    void a_number_that_is_none_is_refused_with_the_name_of_the_variable() {
        assertThat(of("OPENIMR_PORT", " 80 ").number(Variable.PORT)).contains(80);
        assertThatThrownBy(() -> of("OPENIMR_PORT", "eighty").number(Variable.PORT))
                .hasMessage("OPENIMR_PORT is not a number: eighty");
    }

    @Test
    void a_secret_comes_from_its_variable_or_from_a_file_and_is_never_shown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from the file\n");
        Environment both =
                of("OPENIMR_DATABASE_URL", "from the variable", "OPENIMR_DATABASE_URL_FILE", file.toString());
        assertThat(both.secret(Variable.DATABASE_URL, Variable.DATABASE_URL_FILE))
                .contains("from the variable");
        assertThat(both.toString()).doesNotContain("from the variable");
        assertThat(of("OPENIMR_DATABASE_URL_FILE", file.toString())
                        .secret(Variable.DATABASE_URL, Variable.DATABASE_URL_FILE))
                .contains("from the file");
        Environment gone =
                of("OPENIMR_DATABASE_URL_FILE", folder.resolve("none").toString());
        assertThatThrownBy(() -> gone.secret(Variable.DATABASE_URL, Variable.DATABASE_URL_FILE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("OPENIMR_DATABASE_URL_FILE cannot be read");
    }

    @Test
    void a_slip_of_the_pen_is_found() {
        assertThat(of("OPENIMR_SMPT_HOST", "x", "OPENIMR_HOST", "y", "HOME", "z")
                        .unknown())
                .containsExactly("OPENIMR_SMPT_HOST");
    }
}
