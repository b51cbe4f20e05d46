package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    Path folder;

    private static String result(Console simulated) {
        return simulated
                .out()
                .lines()
                .filter(line -> line.startsWith("Result "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_option_is_read_and_the_number_of_threads_changes_nothing() throws IOException {
        Path lines = folder.resolve("cases.csv");
        Console one =
                Console.run("simulate", "--cases", "300", "--seed", "7", "--threads", "1", "--csv", lines.toString());
        Console two = Console.run("simulate", "--cases", "300", "--seed", "7", "--threads", "2");
        assertThat(one.err()).isEmpty();
        assertThat(one.status()).isEqualTo(ExitStatus.DONE);
        assertThat(one.out()).startsWith("300 fictional applications").contains("seed 7");
        assertThat(Files.readAllLines(lines)).hasSize(301);
        assertThat(result(two)).isEqualTo(result(one));
    }

    @Test
    void rates_load_and_years_are_read() {
        Console usual = Console.run("simulate", "--cases", "300", "--years", "2020-2021", "--load", "0.5");
        Console crashing = Console.run(
                "simulate",
                "--cases",
                "300",
                "--years",
                "2020-2021",
                "--load",
                "0.5",
                "--rate",
                "CRASH=0.5",
                "--rate",
                "LATE=0.2");
        assertThat(crashing.err()).isEmpty();
        assertThat(crashing.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result(crashing)).isNotEqualTo(result(usual));
    }

    @Test
    void the_surge_comes_at_its_own_time() {
        Console surge = Console.run("simulate", "--surge", "--cases", "300");
        assertThat(surge.status()).isEqualTo(ExitStatus.DONE);
        assertThat(surge.out()).contains("received 2013-");
        assertThat(Console.run("simulate", "--surge", "--years", "2020-2021").status())
                .isEqualTo(ExitStatus.CANNOT);
    }

    @Test
    void a_number_of_cases_that_cannot_be_is_refused() {
        Console none = Console.run("simulate", "--cases", "0");
        assertThat(none.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(none.err()).contains("--cases is from 1 to 2000000: 0");
    }
}
