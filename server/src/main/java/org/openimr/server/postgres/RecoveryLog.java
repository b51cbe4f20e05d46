package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What PostgreSQL wrote while it replayed. */
record RecoveryLog(List<String> lines) {
    private static final String LAST_COMMIT = "last completed transaction was at log time ";
    private static final String REDO_DONE = "redo done at ";
    private static final DateTimeFormatter COMMIT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH", "+00")
            .toFormatter(Locale.ROOT);
    private static final int SHOWN = 5;

    static RecoveryLog at(Path file) throws IOException {
        return new RecoveryLog(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    long segments() {
        return lines.stream().filter(line -> line.contains("restored log file")).count();
    }

    /** Whoever connects meanwhile is turned away with a FATAL of its own, "the database system is ...". */
    Optional<String> failure() {
        return lines.stream()
                .filter(line -> line.contains("FATAL:") && !line.contains("FATAL:  the database system is"))
                .findFirst();
    }

    Optional<Instant> lastCommit() {
        return after(LAST_COMMIT).map(time -> Instant.from(COMMIT.parse(time)));
    }

    Optional<String> redoneThrough() {
        return after(REDO_DONE).map(rest -> rest.split(" ", 2)[0]);
    }

    private Optional<String> after(String words) {
        return lines.reversed().stream()
                .filter(line -> line.contains(words))
                .findFirst()
                .map(line -> line.substring(line.indexOf(words) + words.length()));
    }

    /** The failure, if the server said one, and the last that it said. */
    String lastLines() {
        List<String> own = lines.stream()
                .filter(line -> !line.contains("FATAL:  the database system is"))
                .toList();
        String last = String.join(" / ", own.subList(Math.max(0, own.size() - SHOWN), own.size()));
        return failure().map(failed -> failed + " / " + last).orElse(last);
    }
}
