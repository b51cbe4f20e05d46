package org.openimr.server.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.determination.Outcome;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.DocumentName;
import org.openimr.server.RunningServer;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.desk.DeskTags;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.NewTag;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.desk.PageLink;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.desk.ShownPage;
import org.openimr.server.desk.SignAnswer;
import org.openimr.server.desk.SignOff;
import org.openimr.server.desk.SummaryDraft;
import org.openimr.server.desk.chronology.CaseChronologies;
import org.openimr.server.desk.chronology.Correction;
import org.openimr.server.desk.chronology.EventDay;
import org.openimr.server.desk.chronology.EventFacts;
import org.openimr.server.desk.chronology.EventKind;
import org.openimr.server.desk.chronology.Told;
import org.openimr.server.log.CommandId;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.Division;
import org.openimr.server.records.FileState;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.SealAnswer;
import org.openimr.server.records.UploadAnswer;
import org.openimr.server.records.Uploading;

/** Files that planted people send, describe and seal, and a desk at which a planted reviewer leaves every trace. */
final class PlantedDesk {
    private static final int PATIENCE = 240;

    private final RunningServer server;
    private final PlantedPeople people;
    private final PlantedCase one;

    PlantedDesk(RunningServer server, PlantedPeople people, PlantedCase one) {
        this.server = server;
        this.people = people;
        this.one = one;
    }

    /** Sent by one of the staff. */
    void send(byte[] content) {
        Uploading uploading = server.part(Uploading.class);
        Planted by = people.next(Role.INTAKE);
        NewFile file = new NewFile(
                PartyRole.CLAIMS_ADMINISTRATOR,
                RecordKind.PHYSICIAN_REPORT,
                DocumentName.clean("report.pdf"),
                content.length);
        try {
            ReceivedFile begun =
                    ((UploadAnswer.Kept) uploading.begin(one.number, file, by.actor(), Instant.now())).file();
            uploading.append(one.number, begun.id(), 0, new ByteArrayInputStream(content), by.actor(), Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read, sealed, and decided by a reviewer at the desk. */
    void finished() {
        one.complete();
        sealed();
        one.missed();
        one.assigned(1);
        signed(one.seats().getFirst());
    }

    /** Described by one and sealed by another, once it was read. */
    private void sealed() {
        CaseIndex index = server.part(CaseIndex.class);
        for (ReceivedFile file : index.filed(one.number)) {
            Description plain =
                    new Description(DocumentKind.PROGRESS_REPORT, "report.pdf", Optional.empty(), Optional.empty());
            index.confirm(
                    one.number,
                    file.id(),
                    List.of(new Division.Document(
                            new PageRange(1, read(file).pages().orElseThrow()), plain)),
                    people.next(Role.CASE_MANAGER).actor(),
                    Instant.now());
        }
        SealAnswer answer = index.seal(
                one.number, people.next(Role.CASE_MANAGER).actor(), new CommandId(UUID.randomUUID()), Instant.now());
        if (!(answer instanceof SealAnswer.Sealed)) throw new AssertionError("sealing was answered " + answer);
    }

    private ReceivedFile read(ReceivedFile file) {
        ReceivedFiles files = server.part(ReceivedFiles.class);
        for (int i = 0; i < PATIENCE; i++) {
            ReceivedFile now = files.find(file.id()).orElseThrow();
            if (now.state() == FileState.READ) return now;
            try {
                Thread.sleep(Duration.ofMillis(250));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("a file was not read");
    }

    /** A page opened, a tag, an event, a working copy with the reviewer's name in its notes, and the signature. */
    private void signed(Planted reviewer) {
        Instant now = Instant.now();
        ReceivedFile file = server.part(CaseIndex.class).filed(one.number).getFirst();
        PageLink page = new PageLink(file.id(), 1, Optional.of(new PageLink.Lines(1, 1)));
        var copy = server.part(DeskPages.class).copy(one.number, file.id(), 1).orElseThrow();
        OpenedPages opened = server.part(OpenedPages.class);
        opened.handed(one.number, reviewer.actor(), "session", file.id(), 1, copy.name(), now.minusSeconds(9));
        ShownPage shown = new ShownPage(file.id(), 1, copy.name(), Duration.ofSeconds(5));
        if (!opened.shown(one.number, reviewer.actor(), "session", shown, now)) throw new AssertionError("not shown");
        server.part(DeskTags.class)
                .add(one.number, reviewer.actor(), new NewTag(page, "Seen by " + reviewer.displayName()), now);
        EventFacts facts = new EventFacts(
                EventKind.VISIT,
                Told.HAPPENED,
                EventDay.UNKNOWN,
                "Entered by " + reviewer.displayName(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        server.part(CaseChronologies.class)
                .correct(one.number, reviewer.actor(), Correction.added(facts, page, "Progress report"), now);
        server.part(DeskDrafts.class).save(one.number, reviewer.actor(), 0, draft(reviewer, page), now);
        OpenDesk desk = server.part(DeskDoor.class)
                .open(reviewer.actor(), one.number, now)
                .orElseThrow();
        SignOff signOff = server.part(SignOff.class);
        SavedDraft saved =
                server.part(DeskDrafts.class).of(one.number, reviewer.actor()).orElseThrow();
        String sha256 = signOff.content(desk, saved).sha256(SignOff.STATEMENT);
        SignAnswer answer = signOff.sign(
                desk,
                new SignOff.Given(UUID.randomUUID(), saved.version(), sha256, reviewer.displayName(), reviewer.login()),
                Instant.now());
        if (!answer.equals(new SignAnswer.Signed())) throw new AssertionError("signing was answered " + answer);
    }

    private static DeskDraft draft(Planted reviewer, PageLink page) {
        return new DeskDraft(
                new SummaryDraft(
                        List.of(new DraftSentence("A fictional person has left knee pain.", List.of(page))),
                        OptionalInt.of(44),
                        Optional.empty(),
                        ""),
                List.of(item(1, reviewer, page), item(2, reviewer, page)));
    }

    private static ItemDraft item(int number, Planted reviewer, PageLink page) {
        return new ItemDraft(
                number,
                Optional.of(Outcome.OVERTURNED),
                Optional.of(Outcome.UPHELD),
                List.of(new DraftSentence(
                        "The report shows it for item " + number
                                + ". Therefore, the request is not medically necessary.",
                        List.of(page))),
                "",
                "MTUS Fictional Guideline 2024, Section(s): Knee",
                OptionalInt.empty(),
                "A note of " + reviewer.displayName());
    }
}
