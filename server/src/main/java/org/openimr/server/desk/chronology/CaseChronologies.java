package org.openimr.server.desk.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.records.chronology.CaseDocument;
import org.openimr.records.chronology.CaseFile;
import org.openimr.records.chronology.ChronologyReader;
import org.openimr.records.chronology.TextPlace;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.desk.PageLink;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilePages;
import org.openimr.server.records.KeptPage;
import org.openimr.server.records.ListedExhibit;
import org.openimr.vocabulary.Vocabulary;

/**
 * The chronology of a case, of the documents that a person has confirmed. It is read when it is first asked for, and
 * kept until its basis changes: reading 400 pages takes less than an answer may take, and documents cannot be read one
 * by one, because who is who and which side is hurt are learned from all of them.
 */
public final class CaseChronologies {
    private final CaseIndex index;
    private final FilePages pages;
    private final Vaults vaults;
    private final ChronologyTables tables;
    private final Vocabulary vocabulary;
    private final ChronologyReader reader;

    public CaseChronologies(
            CaseIndex index, FilePages pages, Vaults vaults, ChronologyTables tables, Vocabulary vocabulary) {
        this.index = index;
        this.pages = pages;
        this.vaults = vaults;
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.reader = ChronologyReader.of(vocabulary);
    }

    /** A confirmed document with its pages, in order. */
    private record Sheets(ListedExhibit exhibit, List<KeptPage> pages) {
        String name() {
            return exhibit.file() + "/" + exhibit.pages().first();
        }

        CaseDocument document(Vault vault) {
            return new CaseDocument(
                    name(),
                    exhibit.description().kind(),
                    exhibit.description().author(),
                    exhibit.description().dated().stream().toList(),
                    pages.stream().map(page -> page.words(vault)).toList());
        }

        PageLink link(TextPlace place) {
            return new PageLink(
                    exhibit.file(),
                    exhibit.pages().first() + place.page() - 1,
                    Optional.of(new PageLink.Lines(place.line(), place.line())));
        }
    }

    /**
     * What rules propose.
     *
     * @param injury  day of it
     */
    public NotedChronology proposed(CaseNumber number, LocalDate injury, Instant now) {
        Vault vault = vault(number);
        List<Sheets> file = file(number);
        String basis = basis(file, injury);
        return tables.on(number, basis, vault).orElseGet(() -> {
            NotedChronology read = read(file, injury, vault);
            tables.keep(number, basis, read, vault, now);
            return read;
        });
    }

    /** The events as that reviewer has them. */
    public List<DeskEvent> events(CaseNumber number, Actor reviewer, NotedChronology proposed) {
        return Overlay.over(proposed.events(), tables.by(number, reviewer, vault(number)));
    }

    /** The events as the reviewer has them whose draft was begun first. */
    public List<DeskEvent> first(CaseNumber number, NotedChronology proposed) {
        return Overlay.over(proposed.events(), tables.first(number, vault(number)));
    }

    /** Keeps what a reviewer made of an event. */
    public void correct(CaseNumber number, Actor reviewer, Correction correction, Instant now) {
        tables.correct(number, reviewer, correction, vault(number), now);
    }

    /** The words of those lines of a page, as the reviewer picked them; empty where they are not in the file. */
    public Optional<String> words(CaseNumber number, PageLink at) {
        if (at.lines().isEmpty()) return Optional.empty();
        PageLink.Lines lines = at.lines().get();
        return index.listed(number).stream()
                .filter(exhibit ->
                        exhibit.file().equals(at.file()) && exhibit.pages().contains(at.page()))
                .findFirst()
                .flatMap(_ -> pages.find(at.file(), at.page()))
                .map(page -> page.words(vault(number)).lines())
                .filter(written -> lines.last() <= written.size())
                .map(written -> String.join(
                        " ",
                        written.subList(lines.first() - 1, lines.last()).stream()
                                .map(line -> line.text().strip())
                                .toList()));
    }

    private List<Sheets> file(CaseNumber number) {
        List<Sheets> file = new ArrayList<>();
        // One file may hold hundreds of documents.
        Map<FileId, List<KeptPage>> kept = new HashMap<>();
        for (ListedExhibit exhibit : index.listed(number)) {
            if (!exhibit.confirmed()) continue;
            file.add(new Sheets(
                    exhibit,
                    kept.computeIfAbsent(exhibit.file(), pages::of).stream()
                            .filter(page -> exhibit.pages().contains(page.number()))
                            .toList()));
        }
        return file;
    }

    private String basis(List<Sheets> file, LocalDate injury) {
        StringBuilder basis = new StringBuilder();
        Stream.of(
                        reader.edition().sha256(),
                        vocabulary.edition().name(),
                        vocabulary.edition().version(),
                        vocabulary.edition().sha256(),
                        injury.toString())
                .forEach(part -> basis.append(part).append('\n'));
        for (Sheets sheets : file) {
            basis.append(sheets.name()).append(sheets.exhibit().description()).append('\n');
            sheets.pages().forEach(page -> basis.append(page.text().sha256()).append('\n'));
        }
        return ChronologyShapes.sha256(basis.toString());
    }

    private NotedChronology read(List<Sheets> file, LocalDate injury, Vault vault) {
        Map<String, Sheets> named = new LinkedHashMap<>();
        file.forEach(sheets -> named.put(sheets.name(), sheets));
        List<CaseDocument> documents =
                file.stream().map(sheets -> sheets.document(vault)).toList();
        synchronized (reader) {
            return NotedChronology.of(
                    reader.read(new CaseFile(Optional.of(injury), documents)),
                    List.copyOf(named.keySet()),
                    place -> Objects.requireNonNull(named.get(place.document())).link(place),
                    reader.edition());
        }
    }

    private Vault vault(CaseNumber number) {
        return vaults.open(new VaultName(number.value()));
    }
}
