package org.openimr.server.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.PageText;
import org.openimr.records.proposal.NamedRecords;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;

/** What the rules read out of a case's requests for authorization and utilization review decisions; a person confirms it. */
public final class NamedProposals {
    private final CaseIndex index;
    private final FilePages pages;
    private final Vaults vaults;

    public NamedProposals(CaseIndex index, FilePages pages, Vaults vaults) {
        this.index = index;
        this.pages = pages;
        this.vaults = vaults;
    }

    /**
     * A record that a paper seems to name.
     *
     * @param file  in which the paper is
     * @param rule  which rule read it, for a person
     */
    public record Proposal(NamedRecord record, ReceivedFile file, String rule) {}

    /** In the order of the index, then of the pages. */
    public List<Proposal> of(CaseNumber number) {
        List<ReceivedFile> filed = index.filed(number);
        List<Proposal> found = new ArrayList<>();
        for (ListedExhibit document : index.listed(number)) {
            Optional<NamedIn> paper = paper(document.description().kind());
            if (paper.isEmpty()) continue;
            filed.stream()
                    .filter(file -> file.id().equals(document.file()))
                    .findFirst()
                    .ifPresent(file -> found.addAll(in(paper.get(), document, file)));
        }
        return List.copyOf(found);
    }

    private static Optional<NamedIn> paper(DocumentKind kind) {
        if (kind == DocumentKind.REQUEST_FOR_AUTHORIZATION) return Optional.of(NamedIn.REQUEST_FOR_AUTHORIZATION);
        return kind == DocumentKind.UTILIZATION_REVIEW_DECISION
                ? Optional.of(NamedIn.UTILIZATION_REVIEW_DECISION)
                : Optional.empty();
    }

    private List<Proposal> in(NamedIn paper, ListedExhibit document, ReceivedFile file) {
        Vault vault = vaults.open(new VaultName(file.number().value()));
        List<PageText> text = pages.of(file.id()).stream()
                .filter(page -> document.pages().contains(page.number()))
                .map(page -> page.words(vault))
                .toList();
        return NamedRecords.in(text).stream()
                .map(named -> new Proposal(
                        record(paper, named, document, file),
                        file,
                        named.words().rule()))
                .toList();
    }

    private static NamedRecord record(
            NamedIn paper, org.openimr.records.proposal.NamedRecord named, ListedExhibit document, ReceivedFile file) {
        return new NamedRecord(
                paper,
                named.kind().map(kind -> LegalKinds.of(kind, file.sender())),
                named.words().value(),
                named.author(),
                named.from(),
                named.to(),
                Optional.of(new NamedAt(
                        file.content().orElseThrow().sha256(),
                        document.pages().first() - 1 + named.words().place().page(),
                        named.words().place().line())));
    }
}
