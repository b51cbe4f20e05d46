package org.openimr.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.FileIndex;
import org.openimr.determination.check.FileText;
import org.openimr.determination.check.IndexedDocument;
import org.openimr.determination.check.RequestedItem;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.review.ItemDecision;

/** What a case says of itself, for the checks of its determination. */
public final class FactsOfCase {
    private FactsOfCase() {}

    /**
     * With the evidence of each item and what stands on the pages of the file, where they are at hand.
     *
     * @param evidence  by number of the item
     */
    public static CaseFacts of(Docket docket, Map<Integer, EvidenceRecord> evidence, Optional<FileText> text) {
        Application application = docket.filing().application();
        return new CaseFacts(
                docket.inDispute().stream()
                        .map(item -> requested(item, requestedOn(docket), evidence))
                        .toList(),
                application.form().dateOfBirth(),
                Optional.empty(),
                Optional.of(application.dateOfInjury()),
                index(docket, text),
                List.of(),
                names(docket));
    }

    /** With the evidence of these decisions. */
    static CaseFacts of(Docket docket, List<ItemDecision> decisions) {
        Map<Integer, EvidenceRecord> evidence = new HashMap<>();
        decisions.forEach(decision -> decision.evidence().ifPresent(record -> evidence.put(decision.item(), record)));
        return of(docket, evidence, Optional.empty());
    }

    private static RequestedItem requested(
            DisputedItem item, LocalDate requestedOn, Map<Integer, EvidenceRecord> evidence) {
        RequestedItem requested =
                RequestedItem.read(item.number(), item.serviceInDispute().orElse(item.service()), requestedOn);
        return evidence.containsKey(item.number()) ? requested.with(evidence.get(item.number())) : requested;
    }

    /** The day of the request; where the form does not give it, the utilization review's, which is not earlier. */
    private static LocalDate requestedOn(Docket docket) {
        Application application = docket.filing().application();
        return application.requestedOn().orElse(application.utilizationReview().decidedOn());
    }

    /** Empty before the index was sealed: there is nothing yet that a letter could be compared with. */
    private static Optional<FileIndex> index(Docket docket, Optional<FileText> text) {
        List<IndexedDocument> documents = docket.index().stream()
                .flatMap(part -> part.exhibits().stream())
                .map(SealedExhibit::description)
                .map(FactsOfCase::document)
                .toList();
        return documents.isEmpty() ? Optional.empty() : Optional.of(new Index(documents, text));
    }

    private static IndexedDocument document(ExhibitDescription described) {
        return new IndexedDocument(described.kind().title() + ": " + described.title(), described.dated());
    }

    /** Lab. Code 4610.6(j): the letter is published without the parties. */
    private static List<String> names(Docket docket) {
        List<String> names = new ArrayList<>();
        add(names, docket.filing());
        docket.joined().forEach(joined -> add(names, joined.filing()));
        return names.stream().distinct().toList();
    }

    private static void add(List<String> names, Filing filing) {
        filing.application().parties().stream().map(Party::name).forEach(names::add);
        filing.application().form().adjuster().ifPresent(names::add);
    }

    private record Index(List<IndexedDocument> documents, Optional<FileText> text) implements FileIndex {}
}
