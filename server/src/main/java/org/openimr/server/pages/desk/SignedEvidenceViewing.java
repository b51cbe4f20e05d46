package org.openimr.server.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionFinding;
import org.openimr.determination.criteria.PagePlace;
import org.openimr.determination.evidence.Bias;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.HierarchyOfEvidence;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.RatedStudy;
import org.openimr.server.desk.EvidenceDraft;
import org.openimr.server.desk.TierDraft;

/** Says what is signed of the evidence of one item. */
final class SignedEvidenceViewing {
    private final ToIntFunction<PagePlace> note;

    /** @param note  number of a place in the file */
    SignedEvidenceViewing(ToIntFunction<PagePlace> note) {
        this.note = note;
    }

    /** Empty where nothing is written. */
    Optional<SignedEvidence> of(EvidenceDraft basis) {
        if (basis.equals(EvidenceDraft.empty())) return Optional.empty();
        Optional<CriteriaRecord> criteria = basis.criteria();
        return Optional.of(new SignedEvidence(
                basis.tiers().stream()
                        .map(SignedEvidenceViewing::step)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                basis.sources().isEmpty()
                        ? basis.noCitation().map(NoCitation::printed).orElse("")
                        : "",
                basis.improvement().map(EvidenceWords::improvement).orElse(""),
                criteria.map(CriteriaRecord::citation).orElse(""),
                criteria.map(SignedEvidenceViewing::known).orElse(""),
                criteria.map(one -> one.filled().answer().sentence()).orElse(""),
                criteria.map(this::found).orElse(List.of()),
                criteria.flatMap(CriteriaRecord::reasonAgainst).orElse(""),
                basis.conflict().map(SignedEvidenceViewing::conflict).orElse(List.of())));
    }

    private static String known(CriteriaRecord criteria) {
        return EvidenceWords.grade(criteria.grade(), criteria.caution()) + ". "
                + criteria.edition().name() + ", version " + criteria.edition().version() + ", sha256 "
                + criteria.edition().sha256();
    }

    private static String step(TierDraft tier) {
        List<String> parts = new ArrayList<>();
        if (!tier.searched().isBlank()) parts.add("searched " + tier.searched().strip());
        tier.reason()
                .ifPresent(reason -> parts.add("left because it " + reason.printed()
                        + (tier.explanation().isBlank()
                                ? ""
                                : ": " + tier.explanation().strip())));
        return parts.isEmpty() ? "" : EvidenceWords.step(tier.tier()) + ": " + String.join("; ", parts);
    }

    private List<SignedEvidence.Found> found(CriteriaRecord record) {
        return record.filled().tree().criteria().map(one -> found(record, one)).toList();
    }

    private SignedEvidence.Found found(CriteriaRecord record, Criterion criterion) {
        Optional<CriterionFinding> finding = record.filled().finding(criterion.id());
        return new SignedEvidence.Found(
                criterion.text(),
                EvidenceWords.state(finding.map(CriterionFinding::state)),
                finding.map(CriterionFinding::words).orElse(""),
                finding.map(CriterionFinding::places).orElse(List.of()).stream()
                        .map(place -> note.applyAsInt(place))
                        .toList());
    }

    private static List<String> conflict(ConflictRecord conflict) {
        List<String> lines = new ArrayList<>();
        lines.add("Question: " + conflict.question().printed());
        conflict.studies().forEach(study -> lines.add(study(conflict, study)));
        lines.add(EvidenceWords.weighing(conflict.weigh()));
        conflict.chosen()
                .ifPresent(side -> lines.add("Followed: " + side(side)
                        + conflict.reason()
                                .filter(words -> !words.isBlank())
                                .map(words -> "; " + words)
                                .orElse("")));
        return lines;
    }

    private static String study(ConflictRecord conflict, RatedStudy study) {
        String level = study.level()
                .map(one -> "level " + one.printed()
                        + HierarchyOfEvidence.ofTheRegulation()
                                .cell(conflict.question(), one)
                                .map(cell -> " (" + cell.design() + ")")
                                .orElse(""))
                .orElse("not rated");
        String biases = study.biases().isEmpty()
                ? "no bias named"
                : study.biases().stream().sorted().map(Bias::printed).collect(Collectors.joining(", "));
        return study.study().name() + ", " + side(study.favors()) + ": "
                + (study.applicability().isApplicable() ? "applicable" : "not applicable")
                + (study.applicability().explanation().isBlank()
                        ? ""
                        : ", " + study.applicability().explanation())
                + "; " + level + "; " + biases;
    }

    static String side(RatedStudy.Favors side) {
        return switch (side) {
            case THE_REQUEST -> "for the request";
            case THE_DENIAL -> "for the denial";
        };
    }
}
