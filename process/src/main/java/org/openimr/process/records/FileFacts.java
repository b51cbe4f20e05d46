package org.openimr.process.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openimr.process.CaseState;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Joined;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;

/**
 * What the rules on records look at.
 *
 * @param filings     the application and those joined to it
 * @param requester   name of the requesting physician, where the application gives it
 * @param stated      what the staff read and was told; empty while nobody entered it
 * @param completeAt  when the records were found complete, if they were
 */
public record FileFacts(
        List<Filing> filings,
        Optional<String> requester,
        Optional<StatedRecords> stated,
        List<Held> held,
        Optional<Instant> completeAt) {
    public FileFacts {
        filings = List.copyOf(filings);
        held = List.copyOf(held);
    }

    /** @param held  the file as far as it is known, such as {@link Held#of} or a better knowledge of the same file */
    static FileFacts of(CaseState state, Docket docket, List<Held> held) {
        List<Filing> filings = new ArrayList<>();
        filings.add(docket.filing());
        docket.joined().stream().map(Joined::filing).forEach(filings::add);
        return new FileFacts(
                filings,
                docket.party(PartyRole.REQUESTING_PHYSICIAN).map(Party::name),
                docket.stated(),
                held,
                state.completeFile().map(CaseState.CaseFile::completeAt));
    }

    List<Held> of(RecordKind kind) {
        return those(document -> document.kind() == kind);
    }

    List<Held> those(Predicate<Held> wanted) {
        return held.stream().filter(wanted).toList();
    }

    /** Days of the requests for authorization that are known. */
    List<LocalDate> requestedOn() {
        return filings.stream()
                .flatMap(filing -> filing.application().requestedOn().stream())
                .distinct()
                .toList();
    }

    /** Day on which an application arrived with the utilization review decision attached, 8 CCR 9792.10.1(b)(1). */
    Optional<LocalDate> attachedOn() {
        return filings.stream()
                .filter(filing -> filing.application().utilizationReview().attached())
                .map(Filing::receivedOn)
                .findFirst();
    }

    /** Physicians' reports without a day, of which nobody can say whether they lie in a span. */
    boolean holdsUndatedReport() {
        return held.stream()
                .anyMatch(document -> document.kind() == RecordKind.PHYSICIAN_REPORT
                        && document.dated().isEmpty());
    }
}
