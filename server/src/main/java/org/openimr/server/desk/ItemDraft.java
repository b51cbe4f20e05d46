package org.openimr.server.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Outcome;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.process.review.ItemDecision;

/**
 * What is written on one disputed item so far.
 *
 * @param item                      its number in the application
 * @param firstView                 what the reviewer thought before seeing how like cases were decided
 * @param claimsAdministratorBasis  as typed, one citation a line
 * @param reviewerBasis             as typed, one citation a line
 * @param dependsOn                 the primary item that it stands or falls with
 * @param evidence                  notes on the evidence, for the reviewer alone
 * @param basis                     the search, the sources and the criteria; once a source is named here, it is the
 *     reviewer's basis, and not what was typed
 */
public record ItemDraft(
        int item,
        Optional<Outcome> firstView,
        Optional<Outcome> outcome,
        List<DraftSentence> rationale,
        String claimsAdministratorBasis,
        String reviewerBasis,
        OptionalInt dependsOn,
        String evidence,
        EvidenceDraft basis) {
    public ItemDraft {
        rationale = List.copyOf(rationale);
        if (item < 1) throw new IllegalArgumentException("items are numbered from 1: " + item);
        if (dependsOn.isPresent() && dependsOn.getAsInt() == item) {
            throw new IllegalArgumentException("item " + item + " cannot depend on itself");
        }
    }

    /** One without a search that is written down. */
    public ItemDraft(
            int item,
            Optional<Outcome> firstView,
            Optional<Outcome> outcome,
            List<DraftSentence> rationale,
            String claimsAdministratorBasis,
            String reviewerBasis,
            OptionalInt dependsOn,
            String evidence) {
        this(
                item,
                firstView,
                outcome,
                rationale,
                claimsAdministratorBasis,
                reviewerBasis,
                dependsOn,
                evidence,
                EvidenceDraft.empty());
    }

    static ItemDraft empty(int item) {
        return new ItemDraft(item, Optional.empty(), Optional.empty(), List.of(), "", "", OptionalInt.empty(), "");
    }

    /** What the reviewer relies on, one citation each. */
    public List<String> reviewerCites() {
        return basis.sources().isEmpty() ? Prose.lines(reviewerBasis) : basis.printed();
    }

    /** The evidence as it would go into the case; empty while nothing of it is written. */
    Optional<EvidenceRecord> evidenceRecord() {
        return basis.equals(EvidenceDraft.empty()) ? Optional.empty() : Optional.of(basis.written());
    }

    /** Whether it has no outcome or no rationale. */
    public boolean isOpen() {
        return finished().isEmpty();
    }

    /** As it goes into the case; empty while it is open. */
    Optional<ItemDecision> finished() {
        String why = Prose.of(rationale);
        return why.isEmpty()
                ? Optional.empty()
                : outcome.map(found -> new ItemDecision(
                        item,
                        found,
                        TypedBasis.of(claimsAdministratorBasis),
                        TypedBasis.of(String.join("\n", reviewerCites())),
                        why,
                        dependsOn,
                        evidenceRecord()));
    }
}
