package org.openimr.planted.process;

import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Every deed a pure module must not do, once each. */
public record ImpureProcess(Connection connection) {
    LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles"));
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    String read(Path file) throws IOException {
        return Files.readString(file);
    }

    void write(FileWriter out) throws IOException {
        out.write("x");
    }

    double chance() {
        return Math.random();
    }

    void print() {
        System.out.print(System.getenv("HOME"));
    }
}
