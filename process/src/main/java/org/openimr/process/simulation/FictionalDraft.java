package org.openimr.process.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Sex;
import org.openimr.process.outcome.Correction;
import org.openimr.process.review.ItemDecision;

/** Drafts that pass every check: short, fictional, the same words for every case. */
final class FictionalDraft {
    /** A slip of the pen in every rationale, which a correction puts right. */
    private static final String SLIP = "radiculopathy";

    private static final String RIGHT = "radicular pain";
    private static final Basis BASIS = new Basis(
            Optional.of(true),
            List.of(new GuidelineCitation(
                    GuidelineCitation.Kind.MTUS,
                    "Fictional Low Back Guideline 2013, Section(s): Initial Care",
                    List.of(new GuidelineCitation.Source(
                            "MTUS",
                            Optional.of("Fictional Low Back Guideline"),
                            OptionalInt.of(2013),
                            OptionalInt.empty(),
                            List.of("Initial Care"),
                            List.of())))),
            Optional.empty());
    private static final String UPHELD =
            "The fictional record shows no " + SLIP + ". The request is not medically necessary.";
    private static final String OVERTURNED =
            "The fictional record shows " + SLIP + ". The request is medically necessary.";
    private static final int AGE = 44;

    private FictionalDraft() {}

    static ClinicalCaseSummary summary(LocalDate injury) {
        return new ClinicalCaseSummary(
                "The fictional injured worker sustained an industrial injury.",
                new Patient(OptionalInt.of(AGE), Optional.of(Sex.FEMALE), Optional.of(injury)),
                List.of(),
                Optional.empty());
    }

    static ItemDecision decision(int item, Outcome outcome) {
        String rationale = switch (outcome) {
            case UPHELD -> UPHELD;
            case OVERTURNED -> OVERTURNED;
        };
        return new ItemDecision(item, outcome, BASIS, BASIS, rationale, OptionalInt.empty());
    }

    static Correction.Change correction(int item) {
        return new Correction.Change(item, Correction.Field.RATIONALE, SLIP, RIGHT);
    }
}
