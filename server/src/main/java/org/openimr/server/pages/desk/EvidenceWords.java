package org.openimr.server.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.criteria.TreeAnswer;
import org.openimr.determination.criteria.TurningChange;
import org.openimr.determination.evidence.FunctionalImprovement;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.evidence.Weighing;
import org.openimr.law.Grade;

/** What the desk and the page of the signature say of the evidence, in sentences. */
final class EvidenceWords {
    /** More would not be read; the shortest come first. */
    private static final int MOST_CHANGES = 6;

    private EvidenceWords() {}

    /** How surely the words of a recommendation are known. */
    static String grade(Grade grade, String caution) {
        return "[" + grade.mark() + "] " + (caution.isBlank() ? grade.meaning() : caution);
    }

    /** For the rationale: what would alter the result, marked as from the criteria. None where nothing is open. */
    static List<String> changes(CriteriaRecord criteria) {
        return switch (criteria.filled().answer()) {
            case SATISFIED -> changes(criteria, TreeAnswer.NOT_SATISFIED);
            case NOT_SATISFIED, CANNOT_BE_TOLD -> changes(criteria, TreeAnswer.SATISFIED);
        };
    }

    private static List<String> changes(CriteriaRecord criteria, TreeAnswer wanted) {
        String result = wanted == TreeAnswer.SATISFIED ? "would be satisfied" : "would not be satisfied";
        return criteria.filled().whatWouldMake(wanted).stream()
                .limit(MOST_CHANGES)
                .map(change -> "The criteria of " + criteria.citation() + " " + result
                        + " if the records documented that " + clauses(change) + ".")
                .toList();
    }

    private static String clauses(TurningChange change) {
        return change.criteria().stream()
                .map(Criterion::text)
                .map(text -> change.state() == CriterionState.MET ? text : "it is not so that " + text)
                .collect(Collectors.joining(", and that "));
    }

    /** What comparing the studies comes to. */
    static String weighing(Weighing weighing) {
        return switch (weighing) {
            case Weighing.NothingToWeigh _ -> "No study is both applicable and rated yet.";
            case Weighing.Tied _ -> "The studies of both sides are of one level and equally biased.";
            case Weighing.Better(var study, var ground) ->
                study.study().name() + " has the better evidence: "
                        + switch (ground) {
                            case UNOPPOSED -> "no applicable study speaks for the other side.";
                            case LEVEL -> "it is of the stronger level.";
                            case FEWER_BIASES -> "at the same level it has fewer biases.";
                        };
        };
    }

    /** "1. MTUS". */
    static String step(SearchTier tier) {
        String words = tier.printed();
        String bare = words.startsWith("the ") ? words.substring("the ".length()) : words;
        return tier.number() + ". " + Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    static String state(Optional<CriterionState> state) {
        return state.map(CriterionState::printed).orElse("not answered");
    }

    /** What was found of functional improvement, and what the definition makes of it. */
    static String improvement(FunctionalImprovement found) {
        return "Functional improvement is " + (found.isShown() ? "" : "not ") + "shown. Gain in daily activities: "
                + yes(found.gain()) + "; fewer work restrictions: " + yes(found.fewerRestrictions())
                + "; less dependency on treatment: " + yes(found.lessDependency()) + " (8 CCR 9792.20).";
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
