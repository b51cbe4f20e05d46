package org.openimr.server.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.SealExhibits;
import org.openimr.process.Order;
import org.openimr.process.records.Held;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StoredFile;
import org.openimr.records.ContentHash;
import org.openimr.records.index.Description;
import org.openimr.records.index.Exhibit;
import org.openimr.records.index.IndexPart;
import org.openimr.records.index.PageDigest;
import org.openimr.records.index.PageRange;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.RecordsOfCase;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The exhibit index of a case: what each document is, as a person confirmed it, and what of it is sealed. */
public final class CaseIndex {
    static final Comparator<ReceivedFile> ARRIVAL = Comparator.comparing(
                    (ReceivedFile file) -> file.receivedAt().orElseThrow())
            .thenComparing(file -> file.id().value());

    private final EventLog log;
    private final CaseService cases;
    private final ReceivedFiles files;
    private final FilePages pages;
    private final Divisions divisions;
    private final LeftOutTable leftOut;
    private final TransactionTemplate transaction;

    public CaseIndex(
            EventLog log,
            CaseService cases,
            ReceivedFiles files,
            FilePages pages,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.log = log;
        this.cases = cases;
        this.files = files;
        this.pages = pages;
        this.divisions = new Divisions(jdbc);
        this.leftOut = new LeftOutTable(jdbc);
        this.transaction = transaction;
    }

    /** The files of the case that were read and taken into it, in the order in which they arrived. */
    public List<ReceivedFile> filed(CaseNumber number) {
        return RecordsOfCase.load(log, number)
                .map(found -> filed(number, found))
                .orElse(List.of());
    }

    private List<ReceivedFile> filed(CaseNumber number, RecordsOfCase found) {
        Map<FileId, ReceivedFile> filed = new LinkedHashMap<>();
        for (RecordReceived record : found.records()) {
            if (record.file().isEmpty()) continue;
            for (ReceivedFile file : files.withContent(contentOf(record.file().get()), number)) {
                filed.put(file.id(), file);
            }
        }
        return filed.values().stream().sorted(ARRIVAL).toList();
    }

    private static ContentHash contentOf(StoredFile file) {
        return new ContentHash(file.sha256());
    }

    /** The documents in a file: as somebody confirmed them, as the rules propose, or one as its sender named it. */
    public Division division(ReceivedFile file) {
        return divisions.latest(file.id()).orElseGet(() -> {
            Description stated = new Description(
                    LegalKinds.stated(file.kind()), file.name().value(), Optional.empty(), Optional.empty());
            PageRange all = new PageRange(1, file.pages().orElseThrow());
            return new Division(List.of(new Division.Document(all, stated)), Optional.empty());
        });
    }

    /** Every document of the file: the sealed ones as they were sealed, then what a supplement would hold. */
    public List<ListedExhibit> listed(CaseNumber number) {
        return RecordsOfCase.load(log, number)
                .map(found -> listed(number, found))
                .orElse(List.of());
    }

    private List<ListedExhibit> listed(CaseNumber number, RecordsOfCase found) {
        List<ReceivedFile> filed = filed(number, found);
        List<ListedExhibit> listed = new ArrayList<>();
        for (SealedPart part : found.index()) {
            for (Exhibit exhibit : SealedParts.exhibits(part)) {
                filed.stream()
                        .filter(file ->
                                file.content().filter(exhibit.file()::equals).isPresent())
                        .findFirst()
                        .ifPresent(file -> listed.add(new ListedExhibit(
                                exhibit.number(),
                                file.id(),
                                exhibit.pages(),
                                file.sender(),
                                exhibit.receivedAt(),
                                exhibit.description(),
                                OptionalInt.of(part.number()),
                                true)));
            }
        }
        int next = last(found.index()) + 1;
        for (ReceivedFile file : notSealed(filed, found.index())) {
            Division division = division(file);
            for (Division.Document document : indexed(file)) {
                listed.add(new ListedExhibit(
                        next++,
                        file.id(),
                        document.pages(),
                        file.sender(),
                        file.receivedAt().orElseThrow(),
                        document.description(),
                        OptionalInt.empty(),
                        division.confirmedBy().isPresent()));
            }
        }
        return listed;
    }

    /** What is known of the whole file, also of what is kept on paper alone. */
    public List<Held> held(CaseNumber number) {
        return RecordsOfCase.load(log, number)
                .map(found -> KnownFile.of(found.records(), filed(number, found), listed(number, found)))
                .orElse(List.of());
    }

    /**
     * Says what the documents in a file are. What was said before stays on record.
     *
     * @return false where it is sealed already, or the documents do not hold every page once
     */
    public boolean confirm(CaseNumber number, FileId file, List<Division.Document> documents, Actor by, Instant now) {
        Optional<RecordsOfCase> found = RecordsOfCase.load(log, number);
        if (found.isEmpty()) return false;
        Optional<ReceivedFile> open = notSealed(
                        filed(number, found.get()), found.get().index())
                .stream()
                .filter(one -> one.id().equals(file))
                .findFirst();
        Division division = new Division(documents, Optional.of(by.id()));
        if (open.isEmpty() || !division.covers(open.get().pages().orElseThrow())) return false;
        transaction.executeWithoutResult(_ -> divisions.add(file, documents, by, now));
        return true;
    }

    /** Seals every document that is not sealed: the index, or a supplement to it. */
    public SealAnswer seal(CaseNumber number, Actor by, CommandId command, Instant now) {
        Optional<RecordsOfCase> found = RecordsOfCase.load(log, number);
        if (found.isEmpty()) return new SealAnswer.NothingNew();
        List<ReceivedFile> reading = files.of(number).stream()
                .filter(file -> !file.state().isFinal())
                .toList();
        if (!reading.isEmpty()) return new SealAnswer.StillReading(reading);
        List<ReceivedFile> open = notSealed(
                        filed(number, found.get()), found.get().index())
                .stream()
                .filter(file -> !indexed(file).isEmpty())
                .toList();
        if (open.isEmpty()) return new SealAnswer.NothingNew();
        List<ReceivedFile> unconfirmed = open.stream()
                .filter(file -> division(file).confirmedBy().isEmpty())
                .toList();
        if (!unconfirmed.isEmpty()) return new SealAnswer.NotConfirmed(unconfirmed);
        SealedPart part = SealedParts.of(next(found.get().index(), open));
        return switch (cases.give(number, new Order(new SealExhibits(now, part), by), command, now)) {
            case Answer.Done _, Answer.AlreadyDone _ -> new SealAnswer.Sealed(part);
            case Answer.Refused(var why) -> new SealAnswer.Refused(why);
            case Answer.Conflict _, Answer.OtherCommand _ -> new SealAnswer.Conflict();
        };
    }

    /** The documents of a file without the pages that were left out; what is left between them is a document each. */
    private List<Division.Document> indexed(ReceivedFile file) {
        List<PageRange> out =
                leftOut.of(file.id()).stream().map(one -> one.run().pages()).toList();
        return division(file).documents().stream()
                .flatMap(document -> document.without(out).stream())
                .toList();
    }

    /** Whether nothing of the file is sealed yet. */
    boolean isOpen(CaseNumber number, FileId file) {
        return RecordsOfCase.load(log, number)
                .filter(found -> notSealed(filed(number, found), found.index()).stream()
                        .anyMatch(one -> one.id().equals(file)))
                .isPresent();
    }

    /** Whether every one of these pages is in the index, or would be. */
    boolean holds(CaseNumber number, FileId file, PageRange pages) {
        List<PageRange> held = listed(number).stream()
                .filter(one -> one.file().equals(file))
                .map(ListedExhibit::pages)
                .toList();
        return IntStream.rangeClosed(pages.first(), pages.last())
                .allMatch(page -> held.stream().anyMatch(range -> range.contains(page)));
    }

    private IndexPart next(List<SealedPart> index, List<ReceivedFile> open) {
        List<Exhibit> exhibits = new ArrayList<>();
        int number = last(index) + 1;
        for (ReceivedFile file : open) {
            List<PageDigest> digests = pages.of(file.id()).stream()
                    .map(page -> FilePages.digest(page).orElseThrow())
                    .toList();
            for (Division.Document document : indexed(file)) {
                exhibits.add(new Exhibit(
                        number++,
                        file.content().orElseThrow(),
                        document.pages(),
                        LegalKinds.sender(file.sender()),
                        file.receivedAt().orElseThrow(),
                        document.description(),
                        digests.subList(
                                document.pages().first() - 1, document.pages().last())));
            }
        }
        return index.isEmpty()
                ? IndexPart.index(exhibits)
                : SealedParts.indexPart(index, index.size() - 1).followedBy(exhibits);
    }

    private static int last(List<SealedPart> index) {
        return index.isEmpty() ? 0 : index.getLast().exhibits().getLast().number();
    }

    private static List<ReceivedFile> notSealed(List<ReceivedFile> filed, List<SealedPart> index) {
        Set<String> sealed = new HashSet<>();
        for (SealedPart part : index) sealed.addAll(part.files());
        return filed.stream()
                .filter(file -> !sealed.contains(file.content().orElseThrow().sha256()))
                .toList();
    }
}
