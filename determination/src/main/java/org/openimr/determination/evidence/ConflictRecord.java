package org.openimr.determination.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recommendations at variance, compared by the studies behind them (8 CCR 9792.25.1).
 *
 * <p>Inapplicable studies drop out; the lower level wins, at one level the study with fewer biases, and where both are
 * equal the reviewer's reason. The clause after (a)(2) was not found: the order of the last two steps is our choice.
 *
 * @param chosen  for which side the reviewer found the evidence better; empty while it is open
 * @param reason  the reviewer's words; needed on a tie and against the comparison
 */
public record ConflictRecord(
        QuestionType question, List<RatedStudy> studies, Optional<RatedStudy.Favors> chosen, Optional<String> reason) {
    private static final Comparator<RatedStudy> STRONGER_FIRST = Comparator.comparing(
                    (RatedStudy study) -> study.level().orElse(EvidenceLevel.L5))
            .thenComparingInt(study -> study.biases().size());

    public ConflictRecord {
        studies = List.copyOf(studies);
    }

    /** Which side the comparison favors. */
    public Weighing weigh() {
        List<RatedStudy> usable = studies.stream()
                .filter(study ->
                        study.applicability().isApplicable() && study.level().isPresent())
                .sorted(STRONGER_FIRST)
                .toList();
        if (usable.isEmpty()) return new Weighing.NothingToWeigh();
        RatedStudy best = usable.getFirst();
        Optional<RatedStudy> against =
                usable.stream().filter(study -> study.favors() != best.favors()).findFirst();
        if (against.isEmpty()) return new Weighing.Better(best, Weighing.Ground.UNOPPOSED);
        if (STRONGER_FIRST.compare(best, against.get()) == 0) return new Weighing.Tied(List.of(best, against.get()));
        return new Weighing.Better(
                best,
                best.level().equals(against.get().level()) ? Weighing.Ground.FEWER_BIASES : Weighing.Ground.LEVEL);
    }

    /** What the form still lacks, each in a few words, in order. */
    public List<String> lacks(HierarchyOfEvidence hierarchy) {
        List<String> lacks = new ArrayList<>();
        if (studies.stream().map(RatedStudy::favors).distinct().count() < 2)
            lacks.add("a study for each side of the conflict");
        for (RatedStudy one : studies) {
            String name = one.study().name();
            if (one.applicability().explanation().isBlank()) lacks.add("why " + name + " applies or does not");
            if (one.level().isEmpty()) lacks.add("the level of " + name);
            else if (hierarchy.needsReason(question, one.level().get())
                    && one.levelReason().filter(words -> !words.isBlank()).isEmpty())
                lacks.add("the reason for level " + one.level().get().printed() + " of " + name);
        }
        if (chosen.isEmpty()) lacks.add("which side has the better evidence");
        return lacks;
    }
}
