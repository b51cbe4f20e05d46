package org.openimr.records.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.PageRange;
import org.openimr.records.page.PageText;

/** Proposes how a received file divides into documents, and what each of them is. */
public final class Proposals {
    private Proposals() {}

    /**
     * The documents of a file, in order; every page is in one of them.
     *
     * @param pages  all pages of the file, in order, those without text included
     */
    public static List<ProposedDocument> of(List<PageText> pages) {
        List<ReadPage> read = new ArrayList<>();
        for (PageText page : pages) read.add(ReadPage.of(read.size() + 1, page));
        List<ProposedDocument> documents = new ArrayList<>();
        for (Part part : Boundaries.parts(read)) documents.add(described(part));
        return List.copyOf(documents);
    }

    private static ProposedDocument described(Part part) {
        Optional<KindRules.Match> match = KindRules.match(part);
        Optional<Found<DocumentKind>> kind = match.map(KindRules.Match::kind);
        Optional<DocumentKind> value = kind.map(Found::value);
        Optional<Found<LocalDate>> dated = DateRules.date(part, value);
        return new ProposedDocument(
                new PageRange(part.first().number(), part.last().number()),
                part.opening(),
                kind,
                match.flatMap(KindRules.Match::title),
                Authors.author(part, value),
                dated);
    }
}
