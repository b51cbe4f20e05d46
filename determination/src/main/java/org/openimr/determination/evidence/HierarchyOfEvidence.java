package org.openimr.determination.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.Grade;

/**
 * Which design of study stands at which level, by the question it was asked (8 CCR 9792.25.1).
 *
 * <p>Levels 1a to 3 were read in the regulation, but for the cells of level 3 on prognosis and harm. Levels 4 and 5
 * were not found: their words are an operator's table, and a reviewer who uses one types the reason.
 */
public final class HierarchyOfEvidence {
    /**
     * One cell of the table.
     *
     * @param design  the kind of study, in a few words
     */
    public record Cell(String design, Grade grade) {}

    private final Map<QuestionType, Map<EvidenceLevel, Cell>> cells = new EnumMap<>(QuestionType.class);

    private HierarchyOfEvidence() {
        row(
                EvidenceLevel.L1A,
                Grade.TEXT_READ,
                List.of(
                        "systematic review of randomized controlled trials of low bias",
                        "systematic review of high-quality prospective studies or of low-bias randomized controlled trials",
                        "systematic review of inception cohorts or of control arms of low-bias randomized controlled trials",
                        "systematic review of randomized controlled trials of low bias"));
        row(
                EvidenceLevel.L1B,
                Grade.TEXT_READ,
                List.of(
                        "low-bias randomized controlled trial",
                        "high-quality prospective or cohort study, or low-bias randomized controlled trial",
                        "inception cohort, or control arm of one low-bias randomized controlled trial",
                        "low-bias randomized controlled trial"));
        row(
                EvidenceLevel.L1C,
                Grade.TEXT_READ,
                List.of(
                        "randomized controlled trial with identified bias, or a review of such",
                        "biased cross-sectional study",
                        "cohort, or control arm of a randomized controlled trial with bias",
                        "prospective study"));
        row(
                EvidenceLevel.L2,
                Grade.TEXT_READ,
                List.of(
                        "non-randomized cohort with controls",
                        "case-control study with a broad spectrum that includes confusable conditions",
                        "case series or case-control study",
                        "randomized controlled trial with identified bias"));
        put(
                QuestionType.TREATMENT_BENEFIT,
                EvidenceLevel.L3,
                "case-control or historically controlled study",
                Grade.TEXT_READ);
        put(
                QuestionType.DIAGNOSTIC_TEST,
                EvidenceLevel.L3,
                "case-control study of severe cases against healthy controls",
                Grade.TEXT_READ);
        put(
                QuestionType.TREATMENT_HARM,
                EvidenceLevel.L3,
                "non-randomized controlled cohort or follow-up study",
                Grade.SECONDARY);
    }

    /** The table as the regulation has it; levels 4 and 5 are blank. */
    public static HierarchyOfEvidence ofTheRegulation() {
        return new HierarchyOfEvidence();
    }

    /** The same table with an operator's words in a blank cell; a cell read in the regulation is never replaced. */
    public HierarchyOfEvidence with(QuestionType question, EvidenceLevel level, String design) {
        if (design.isBlank()) throw new IllegalArgumentException("a cell needs words");
        if (cell(question, level)
                .filter(read -> read.grade() != Grade.DESIGN_CHOICE)
                .isPresent())
            throw new IllegalArgumentException("level " + level.printed() + " of " + question.printed() + " is law");
        HierarchyOfEvidence copy = new HierarchyOfEvidence();
        cells.forEach((q, row) -> row.forEach((l, c) -> copy.put(q, l, c.design(), c.grade())));
        copy.put(question, level, design, Grade.DESIGN_CHOICE);
        return copy;
    }

    /** The design at that level; empty where no text was found and the operator gave none. */
    public Optional<Cell> cell(QuestionType question, EvidenceLevel level) {
        return Optional.ofNullable(cells.getOrDefault(question, Map.of()).get(level));
    }

    /** Whether a study put at that level needs the reviewer's reason: the regulation's words were not found. */
    public boolean needsReason(QuestionType question, EvidenceLevel level) {
        return cell(question, level)
                .filter(cell -> cell.grade() != Grade.DESIGN_CHOICE)
                .isEmpty();
    }

    private void row(EvidenceLevel level, Grade grade, List<String> designs) {
        QuestionType[] questions = QuestionType.values();
        for (int i = 0; i < questions.length; i++) put(questions[i], level, designs.get(i), grade);
    }

    private void put(QuestionType question, EvidenceLevel level, String design, Grade grade) {
        cells.computeIfAbsent(question, _ -> new EnumMap<>(EvidenceLevel.class)).put(level, new Cell(design, grade));
    }
}
