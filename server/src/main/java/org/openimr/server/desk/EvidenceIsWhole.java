package org.openimr.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.determination.Severity;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.HierarchyOfEvidence;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.QuestionType;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.evidence.Weighing;
import org.openimr.determination.guideline.GuidelineLibrary;
import org.openimr.law.Citation;
import org.openimr.process.filing.DisputedItem;

/** 8 CCR 9792.21.1 and 9792.25.1: what the evidence of an item still lacks. Codes are permanent. */
final class EvidenceIsWhole implements DeskCheck {
    private static final HierarchyOfEvidence HIERARCHY = HierarchyOfEvidence.ofTheRegulation();
    private static final Citation REASONS = Citation.laborCode("4610.6(e)");
    private static final Citation CITED = Citation.regulation("9792.21.1(d)");

    private final GuidelineLibrary guidelines;

    EvidenceIsWhole(GuidelineLibrary guidelines) {
        this.guidelines = guidelines;
    }

    @Override
    public List<DeskFinding> look(OpenDesk desk, DeskDraft draft) {
        List<DeskFinding> found = new ArrayList<>();
        for (DisputedItem item : desk.items()) {
            draft.on(item.number()).ifPresent(written -> found.addAll(look(written)));
        }
        return found;
    }

    List<DeskFinding> look(ItemDraft written) {
        List<DeskFinding> found = new ArrayList<>();
        new OfItem(written, found).look();
        return found;
    }

    /** Collects the findings of one item. */
    private final class OfItem {
        private final ItemDraft item;
        private final EvidenceDraft basis;
        private final List<DeskFinding> found;

        OfItem(ItemDraft item, List<DeskFinding> found) {
            this.item = item;
            this.basis = item.basis();
            this.found = found;
        }

        void look() {
            basis.criteria().ifPresent(this::criteria);
            basis.inOrder().forEach(this::source);
            path();
            conflict();
            if (!basis.equals(EvidenceDraft.empty())
                    && item.reviewerCites().isEmpty()
                    && basis.noCitation().isEmpty()) {
                warns("DESK-308", CITED, "cites nothing; name a source, or say why there is none.");
            }
            dependent();
        }

        private void criteria(CriteriaRecord criteria) {
            if (item.outcome().filter(criteria::lacksReason).isPresent()) {
                blocks("DESK-301", REASONS, "departs from the criteria of " + criteria.citation() + "; write why.");
            }
            int open = criteria.filled().unanswered().size();
            if (open > 0) {
                blocks(
                        "DESK-302",
                        Citation.design("criteria that are begun are gone through"),
                        "has " + open + (open == 1 ? " criterion" : " criteria") + " of " + criteria.citation()
                                + " without an answer.");
            }
            if (guidelines.of(criteria).filter(one -> !one.isThatOf(criteria)).isPresent()) {
                blocks(
                        "DESK-303",
                        Citation.design("criteria are those that were loaded"),
                        "has other criteria than the guideline that it names; take the recommendation again.");
            }
        }

        private void source(EvidenceSource source) {
            List<String> missing = source.missingParts();
            if (!missing.isEmpty()) {
                blocks(
                        "DESK-304",
                        CITED,
                        "cites " + (source.name().isBlank() ? "a source" : source.name()) + " without "
                                + String.join(", ", missing) + ".");
            }
        }

        private void path() {
            Optional<SearchTier> reached = basis.written().search().reached();
            if (reached.isEmpty() || basis.mtus().equals(Optional.of(MtusAnswer.APPLIED))) return;
            for (SearchTier tier : basis.written().search().unexplained()) {
                blocks(
                        "DESK-305",
                        SearchTier.AUTHORITY,
                        "relies on " + reached.get().printed() + "; say why the search went on after " + tier.printed()
                                + ".");
            }
        }

        private void conflict() {
            boolean rebutted = basis.mtus().equals(Optional.of(MtusAnswer.REBUTTED));
            if (rebutted && basis.conflict().isEmpty()) {
                blocks(
                        "DESK-307",
                        QuestionType.AUTHORITY,
                        "challenges the MTUS; compare the studies behind both sides.");
            }
            basis.conflict().ifPresent(record -> {
                List<String> lacks = record.lacks(HIERARCHY);
                if (!lacks.isEmpty())
                    blocks(
                            "DESK-306",
                            QuestionType.AUTHORITY,
                            "compares studies and lacks " + String.join("; ", lacks) + ".");
                if (needsReason(record))
                    warns(
                            "DESK-310",
                            QuestionType.AUTHORITY,
                            "does not follow the better evidence, or there is none; say why.");
            });
        }

        private void dependent() {
            if (item.dependsOn().isEmpty() || !basis.noCitation().equals(Optional.of(NoCitation.ANCILLARY))) return;
            if (!basis.sources().isEmpty()) return;
            int primary = item.dependsOn().getAsInt();
            Pattern named = Pattern.compile(
                    "\\b(item|no\\.|number) " + primary + "\\b|\\b(primary|main|underlying|associated) ",
                    Pattern.CASE_INSENSITIVE);
            if (!named.matcher(Prose.of(item.rationale())).find()) {
                warns("DESK-309", REASONS, "follows item " + primary + " and its rationale does not say so.");
            }
        }

        private void blocks(String code, Citation clause, String what) {
            add(true, code, clause, what);
        }

        private void warns(String code, Citation clause, String what) {
            add(false, code, clause, what);
        }

        private void add(boolean blocks, String code, Citation clause, String what) {
            found.add(new DeskFinding(
                    item.item(),
                    DeskFinding.EVIDENCE,
                    blocks ? Severity.BLOCKING : Severity.WARNING,
                    blocks,
                    "Item " + item.item() + " " + what,
                    clause.printed(),
                    code));
        }
    }

    /** Against the comparison, or where it is even. */
    static boolean needsReason(ConflictRecord record) {
        if (record.chosen().isEmpty()
                || record.reason().filter(words -> !words.isBlank()).isPresent()) return false;
        return switch (record.weigh()) {
            case Weighing.NothingToWeigh _ -> false;
            case Weighing.Tied _ -> true;
            case Weighing.Better(var study, var _) ->
                study.favors() != record.chosen().get();
        };
    }
}
