package org.openimr.panel.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Credential files drawn by lot for an accreditation visit. They name reviewers: they go to the visit and nowhere else,
 * Lab. Code 4610.6(f).
 *
 * @param day         files are as they stood at its end, in California
 * @param seed        of the lot; with the same files and day it draws the same reviewers
 * @param population  reviewers that were drawn from: those whose engagement went on on that day
 * @param files       in the order in which they were drawn
 */
public record CredentialFiles(LocalDate day, long seed, int population, List<CredentialFile> files) {
    public CredentialFiles {
        files = List.copyOf(files);
        if (files.size() > population) throw new IllegalArgumentException("no reviewer is drawn twice");
    }

    /**
     * Draws without replacement: the reviewers are put into the order of their tickets, and the first are taken. A
     * ticket is the SHA-256 of "seed/reviewer" in hexadecimal, so that anybody who has the file of identifiers can draw
     * again; the order of {@code all} does not matter.
     *
     * @param count  files; at least 1; where there are fewer reviewers, all are drawn
     */
    public static CredentialFiles draw(
            Collection<ReviewerFile> all, long seed, int count, LocalDate day, RegisterSettings settings) {
        if (count < 1) throw new IllegalArgumentException("at least one file is drawn, not " + count);
        List<ReviewerFile> population = all.stream()
                .flatMap(file -> file.asOn(day).stream())
                .filter(file -> file.ended().isEmpty())
                .sorted(Comparator.comparing(file -> ticket(seed, file)))
                .toList();
        return new CredentialFiles(
                day,
                seed,
                population.size(),
                population.stream()
                        .limit(count)
                        .map(file -> CredentialFile.of(file, day, settings))
                        .toList());
    }

    private static String ticket(long seed, ReviewerFile file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((seed + "/" + file.id().value()).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** To be read: one file after the other. */
    public String asText() {
        return CredentialFilesText.of(this);
    }

    /** To be counted: one row for each step in a credential's history; the first line names the columns. */
    public String asCsv() {
        return CredentialFilesCsv.of(this);
    }
}
