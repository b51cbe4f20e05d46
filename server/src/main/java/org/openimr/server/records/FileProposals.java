package org.openimr.server.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.proposal.Found;
import org.openimr.records.proposal.Proposals;
import org.openimr.records.proposal.ProposedDocument;
import org.openimr.records.store.Vault;
import org.openimr.server.records.ProposedPlace.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rules say of a file that was just read; a person confirms it, or says otherwise. */
public final class FileProposals {
    private final FilePages pages;
    private final Divisions divisions;
    private final TransactionTemplate transaction;

    public FileProposals(FilePages pages, JdbcClient jdbc, TransactionTemplate transaction) {
        this.pages = pages;
        this.divisions = new Divisions(jdbc);
        this.transaction = transaction;
    }

    /** Proposes, unless there is a proposal already or somebody said it. */
    void make(ReceivedFile file, Vault vault, Instant now) {
        if (divisions.latest(file.id()).isPresent()) return;
        List<ProposedDocument> proposed = Proposals.of(
                pages.of(file.id()).stream().map(page -> page.words(vault)).toList());
        List<Division.Document> documents =
                proposed.stream().map(one -> document(one, file)).toList();
        List<ProposedPlace> places =
                proposed.stream().flatMap(FileProposals::places).toList();
        transaction.executeWithoutResult(_ -> divisions.propose(file.id(), documents, places, now));
    }

    /** Where the rules read what they propose of a file's documents; nothing for a file that they did not read. */
    public List<ProposedPlace> places(FileId file) {
        return divisions.places(file);
    }

    private static Stream<ProposedPlace> places(ProposedDocument document) {
        int first = document.pages().first();
        return Stream.of(
                        Stream.of(ProposedPlace.of(first, Field.PAGES, document.opening())),
                        document.kind().stream().map(found -> ProposedPlace.of(first, Field.KIND, found)),
                        document.title().stream().map(found -> ProposedPlace.of(first, Field.TITLE, found)),
                        document.author().stream().map(found -> ProposedPlace.of(first, Field.AUTHOR, found)),
                        document.dated().stream().map(found -> ProposedPlace.of(first, Field.DATED, found)))
                .flatMap(all -> all);
    }

    /** What no rule tells is as the sender named it. */
    private static Division.Document document(ProposedDocument proposed, ReceivedFile file) {
        Optional<DocumentKind> kind = proposed.kind().map(Found::value);
        String title = proposed.title()
                .map(Found::value)
                .or(() -> kind.map(DocumentKind::title))
                .orElse(file.name().value());
        return new Division.Document(
                proposed.pages(),
                new Description(
                        kind.orElseGet(() -> LegalKinds.stated(file.kind())),
                        title,
                        proposed.author().map(Found::value),
                        proposed.dated().map(Found::value)));
    }
}
