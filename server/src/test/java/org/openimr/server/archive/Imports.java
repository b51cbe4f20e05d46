package org.openimr.server.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.archive.PublishedId;

/** Brings letters into an archive as another process would: whoever keeps an index follows. */
public record Imports(DataSource database) {
    /** As letters that are new. */
    public void of(String... letters) {
        run(Optional.empty(), letters);
    }

    /** As corrections of those that are known. */
    public void corrections(String reason, String... letters) {
        run(Optional.of(reason), letters);
    }

    public void withdrawal(String number, String reason) {
        if (!letterImport().withdraw(new PublishedId(number), reason, "tester"))
            throw new AssertionError(number + " is not there");
    }

    private void run(Optional<String> corrections, String... letters) {
        ImportOrder order = new ImportOrder(
                "test",
                "tester",
                sources -> {
                    for (String letter : letters)
                        sources.stream("-", new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
                },
                corrections,
                LocalDate.of(2019, 5, 1));
        try {
            letterImport().run(order, new Noted());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private LetterImport letterImport() {
        return new LetterImport(database, Optional.empty());
    }
}
