package org.openimr.server.records;

import java.util.List;
import java.util.Optional;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.records.SealedPart;
import org.openimr.records.ContentHash;
import org.openimr.records.DocumentKind;
import org.openimr.records.Sender;
import org.openimr.records.index.Description;
import org.openimr.records.index.Exhibit;
import org.openimr.records.index.IndexPart;
import org.openimr.records.index.PageDigest;
import org.openimr.records.index.PageRange;

/** The exhibit index as the event log keeps it, and as it is computed with. */
final class SealedParts {
    private SealedParts() {}

    static SealedPart of(IndexPart part) {
        return new SealedPart(
                part.number(),
                part.root().sha256(),
                part.exhibits().stream().map(SealedParts::kept).toList());
    }

    private static SealedExhibit kept(Exhibit exhibit) {
        Description description = exhibit.description();
        PartyRole sender = role(exhibit.sender());
        return new SealedExhibit(
                exhibit.number(),
                exhibit.file().sha256(),
                exhibit.pages().first(),
                sender,
                exhibit.receivedAt(),
                new ExhibitDescription(
                        LegalKinds.of(description.kind(), sender),
                        description.kind().name(),
                        description.title(),
                        description.author(),
                        description.dated()),
                exhibit.digests().stream()
                        .map(digest -> digest.sha256().sha256())
                        .toList());
    }

    /** A part of a case's index, as it stands in the log; its root is computed again. */
    static IndexPart indexPart(List<SealedPart> index, int number) {
        SealedPart part = index.get(number);
        Optional<ContentHash> before = number == 0
                ? Optional.empty()
                : Optional.of(new ContentHash(index.get(number - 1).root()));
        return new IndexPart(part.number(), before, exhibits(part));
    }

    static List<Exhibit> exhibits(SealedPart part) {
        return part.exhibits().stream().map(SealedParts::exhibit).toList();
    }

    private static Exhibit exhibit(SealedExhibit kept) {
        ExhibitDescription description = kept.description();
        return new Exhibit(
                kept.number(),
                new ContentHash(kept.file()),
                new PageRange(kept.firstPage(), kept.firstPage() + kept.pages().size() - 1),
                LegalKinds.sender(kept.sender()),
                kept.receivedAt(),
                new Description(
                        DocumentKind.valueOf(description.form()),
                        description.title(),
                        description.author(),
                        description.dated()),
                kept.pages().stream()
                        .map(page -> new PageDigest(new ContentHash(page)))
                        .toList());
    }

    private static PartyRole role(Sender sender) {
        return switch (sender) {
            case CLAIMS_ADMINISTRATOR -> PartyRole.CLAIMS_ADMINISTRATOR;
            case EMPLOYER -> PartyRole.EMPLOYER;
            case INJURED_WORKER -> PartyRole.INJURED_WORKER;
            case WORKERS_ATTORNEY -> PartyRole.WORKERS_ATTORNEY;
            case REQUESTING_PHYSICIAN -> PartyRole.REQUESTING_PHYSICIAN;
        };
    }
}
