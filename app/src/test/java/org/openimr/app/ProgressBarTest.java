package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter err = new StringWriter();

    @Test
    void a_short_command_shows_nothing() {
        bar(true, Duration.ofHours(1)).at(1, "a.pdf");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_long_command_shows_how_far_it_is_and_wipes_it_in_the_end() {
        try (ProgressBar bar = bar(true, Duration.ZERO)) {
            bar.at(3, "a.pdf");
        }
        assertThat(err.toString())
                .contains("[###############               ] 3 of 6  a.pdf")
                .endsWith("\r\u001b[K");
    }

    @Test
    void a_count_without_a_known_end_shows_its_rate_and_with_one_the_time_left() {
        try (ProgressBar bar = bar(true, Duration.ZERO)) {
            bar.at(1_200, "letters", 0.5);
        }
        assertThat(err.toString()).containsPattern("\\[#{15} {15}] 1,200 letters, [\\d,]+/s, \\d+ s left");
        try (ProgressBar bar = bar(true, Duration.ZERO)) {
            bar.at(7, "letters", 0);
        }
        assertThat(err.toString()).containsPattern("\\[ {30}] 7 letters, [\\d,]+/s\r");
    }

    @Test
    void nobody_watching_nothing_shown() {
        try (ProgressBar bar = bar(false, Duration.ZERO)) {
            bar.at(3, "a.pdf");
        }
        assertThat(err.toString()).isEmpty();
    }

    private ProgressBar bar(boolean watched, Duration patience) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), new PrintWriter(err), watched);
        return new ProgressBar(terminal, 6, patience);
    }
}
