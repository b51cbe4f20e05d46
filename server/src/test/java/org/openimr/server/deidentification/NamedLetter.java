package org.openimr.server.deidentification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.archive.deidentification.Mode;
import org.openimr.server.archive.ImportOrder;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.LetterImport;
import org.openimr.server.archive.NotedDocument;

/** The project's fictional letter with fictional names in it. */
public final class NamedLetter {
    public static final String PHYSICIAN = "Quillwright";
    public static final String MISSED = "Zanzibarine";
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");

    private NamedLetter() {}

    /** As that case; the program finds the physician's name and not the nickname. */
    public static String of(String number) {
        try {
            return Files.readString(EXAMPLE)
                    .replace("CM16-9900042", number)
                    .replace(
                            "The treating physician asked",
                            "Her friend " + MISSED.toLowerCase(Locale.ROOT) + " drove her. Dr. Zelda " + PHYSICIAN
                                    + " asked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brought in by another process than the server; empty for a letter that is public already. */
    public static ImportSummary imported(DataSource database, String text, Optional<Mode> mode) throws Exception {
        ImportOrder order = new ImportOrder(
                "test",
                "tester",
                sources -> sources.stream("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                Optional.empty(),
                LocalDate.of(2026, 11, 29));
        ImportWatch watch = new ImportWatch() {
            @Override
            public void at(long documents, long bytes) {}

            @Override
            public void noted(NotedDocument noted) {}
        };
        LetterImport letters = new LetterImport(database, Optional.empty());
        return mode.isPresent() ? letters.forReview(order, mode.get(), watch) : letters.run(order, watch);
    }
}
