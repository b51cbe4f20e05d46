package org.openimr.server.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.server.log.Anchor;

/**
 * What a base backup says of itself, in a text that a person can read; its last line is the hash of the others.
 *
 * @param program     release that made it
 * @param postgresql  major release of the database
 * @param line        of events, see {@code BackupClaim}
 * @param begun       by the database's clock
 * @param ended       by the database's clock; the earliest moment that can be restored from this base
 * @param first       segment of the log with which a restore begins
 * @param last        segment with which the copied files are whole; it and those before it are in the base
 * @param log         the event log when the backup began; empty where its chain was not sound
 * @param documents   how many documents were in the backup folder when it ended
 * @param files       SHA-256 of the list of files
 */
record Manifest(
        String program,
        int postgresql,
        String line,
        Instant begun,
        Instant ended,
        Segment first,
        Segment last,
        Optional<Anchor> log,
        long documents,
        String files) {
    static final String NAME = "manifest";
    private static final String FORM = "1";
    private static final String HASH = "sha256";
    private static final String NOT_SOUND = "not sound";

    String text() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("openimr-backup", FORM);
        said.put("program", program);
        said.put("postgresql", Integer.toString(postgresql));
        said.put("line", line);
        said.put("begun", begun.toString());
        said.put("ended", ended.toString());
        said.put("first-segment", first.name());
        said.put("last-segment", last.name());
        said.put("log", log.map(Anchor::toString).orElse(NOT_SOUND));
        said.put("documents", Long.toString(documents));
        said.put("files", files);
        StringBuilder text = new StringBuilder();
        said.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        return text + HASH + " = " + DurableCopy.hash(text.toString().getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /**
     * The manifest of a base.
     *
     * @throws BackupRefused if it is not what was written
     */
    static Manifest of(Path base) throws IOException {
        byte[] bytes = Files.readAllBytes(base.resolve(NAME));
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, String> said = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        lines.forEach(line -> {
            int at = line.indexOf(" = ");
            if (at > 0) said.put(line.substring(0, at), line.substring(at + 3));
        });
        int end = Math.max(0, text.lastIndexOf(HASH + " = "));
        boolean whole = DurableCopy.hash(text.substring(0, end).getBytes(StandardCharsets.UTF_8))
                .equals(said.get(HASH));
        try {
            if (!whole || !FORM.equals(said.get("openimr-backup"))) throw new IllegalArgumentException("hash or form");
            return new Manifest(
                    value(said, "program"),
                    Integer.parseInt(value(said, "postgresql")),
                    value(said, "line"),
                    Instant.parse(value(said, "begun")),
                    Instant.parse(value(said, "ended")),
                    Segment.named(value(said, "first-segment")).orElseThrow(IllegalArgumentException::new),
                    Segment.named(value(said, "last-segment")).orElseThrow(IllegalArgumentException::new),
                    Optional.of(value(said, "log"))
                            .filter(log -> !log.equals(NOT_SOUND))
                            .map(Anchor::parse),
                    Long.parseLong(value(said, "documents")),
                    value(said, "files"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BackupRefused(
                    BackupFault.BASE_DAMAGED,
                    base.resolve(NAME) + " is not as this program wrote it. Restore from another backup: move "
                            + base.getFileName() + " out of its folder.",
                    e);
        }
    }

    private static String value(Map<String, String> said, String key) {
        return Optional.ofNullable(said.get(key)).orElseThrow(() -> new IllegalArgumentException(key));
    }
}
