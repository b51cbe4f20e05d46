package org.openimr.server.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.records.ContentHash;
import org.openimr.server.records.NamedDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Documents that the database names, and those that lie in the folder. One that is named and not there is a finding. One
 * that is there and named by nothing is counted: a crash between the two leaves it, and so does a file that came in
 * several parts.
 *
 * @param folder  of all vaults
 */
record DocumentsInspector(JdbcClient jdbc, Path folder) implements Inspector {
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final int VAULTS_AT_ONCE = 200;
    private static final int MB = 20;

    /** A document is written before the row that names it. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);

    @Override
    public String part() {
        return "documents";
    }

    @Override
    public Inspected inspect(Instant now) throws IOException {
        Tally tally = new Tally(now.minus(ON_ITS_WAY));
        List<String> vaults = vaults();
        for (int from = 0; from < vaults.size(); from += VAULTS_AT_ONCE) {
            compare(vaults.subList(from, Math.min(vaults.size(), from + VAULTS_AT_ONCE)), tally);
        }
        return new Inspected(
                String.format(
                        Locale.US,
                        "%,d documents; files beside them that nothing names: %,d (%,d MB)",
                        tally.documents,
                        tally.unnamed,
                        tally.bytes >> MB),
                tally.findings);
    }

    private static final class Tally {
        private final Instant before;
        private final List<Finding> findings = new ArrayList<>();
        private long documents;
        private long unnamed;
        private long bytes;

        Tally(Instant before) {
            this.before = before;
        }
    }

    /** Those that have a key and those that have a folder, in order. */
    private List<String> vaults() throws IOException {
        Set<String> vaults = new TreeSet<>(
                jdbc.sql("select vault from vault_key").query(String.class).list());
        for (Path vault : entries(folder)) vaults.add(vault.getFileName().toString());
        return List.copyOf(vaults);
    }

    private void compare(List<String> vaults, Tally tally) throws IOException {
        // What is there first, then what is named: what arrives in between is named, and looked for once more below.
        Set<NamedDocuments.Named> there = new HashSet<>();
        for (String vault : vaults) {
            for (Path part : entries(folder.resolve(vault))) {
                for (Path content : entries(part)) {
                    String name = content.getFileName().toString();
                    if (CONTENT.matcher(name).matches())
                        there.add(new NamedDocuments.Named(vault, new ContentHash(name)));
                }
            }
        }
        Set<NamedDocuments.Named> named = new HashSet<>(NamedDocuments.of(jdbc, vaults));
        tally.documents += named.size();
        for (NamedDocuments.Named one : named) {
            if (!there.remove(one) && !Files.exists(folder.resolve(one.place())) && stillNamed(one)) {
                tally.findings.add(new Finding(
                        Flaw.DOCUMENT_MISSING, one.place(), "The database names it, and it is not in the folder."));
            }
        }
        for (NamedDocuments.Named one : there) count(folder.resolve(one.place()), tally);
    }

    private boolean stillNamed(NamedDocuments.Named one) {
        return NamedDocuments.of(jdbc, List.of(one.vault())).contains(one);
    }

    private static void count(Path file, Tally tally) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isAfter(tally.before)) return;
            tally.bytes += Files.size(file);
            tally.unnamed++;
        } catch (NoSuchFileException _) {
            // gone meanwhile
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }
}
