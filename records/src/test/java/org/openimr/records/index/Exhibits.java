package org.openimr.records.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.records.ContentHash;
import org.openimr.records.DocumentKind;
import org.openimr.records.Sender;

/** Fictional exhibits. */
final class Exhibits {
    static final Instant RECEIVED = Instant.parse("2026-02-10T17:30:00Z");

    private Exhibits() {}

    static ContentHash hash(String content) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static PageDigest page(String content) {
        return PageDigest.of(hash("copy of " + content), hash(content));
    }

    /** An exhibit of pages 1 to {@code pages} of a file of its own. */
    static Exhibit exhibit(int number, int pages) {
        String name = "report " + number;
        List<PageDigest> digests = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> page(name + " page " + page))
                .toList();
        return new Exhibit(
                number,
                hash(name),
                new PageRange(1, pages),
                Sender.CLAIMS_ADMINISTRATOR,
                RECEIVED,
                new Description(
                        DocumentKind.PROGRESS_REPORT,
                        "Progress report",
                        Optional.of("Avery Quill, M.D."),
                        Optional.of(LocalDate.of(2026, 1, 20))),
                digests);
    }
}
