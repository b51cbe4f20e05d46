package org.openimr.server.pages.desk;

import java.util.Arrays;
import java.util.List;
import org.openimr.determination.evidence.Applicability;
import org.openimr.determination.evidence.Bias;
import org.openimr.determination.evidence.EvidenceLevel;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.QuestionType;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;

/** What the form of the evidence offers. */
record EvidenceForm(
        List<Step> steps,
        List<NoCitation> noCitations,
        List<QuestionType> questions,
        List<EvidenceLevel> levels,
        List<Bias> biases,
        List<Applicability.Aspect> aspects) {
    EvidenceForm {
        steps = List.copyOf(steps);
        noCitations = List.copyOf(noCitations);
        questions = List.copyOf(questions);
        levels = List.copyOf(levels);
        biases = List.copyOf(biases);
        aspects = List.copyOf(aspects);
    }

    /**
     * A tier of the search.
     *
     * @param name     as the draft has it
     * @param title    "1. MTUS"
     * @param reasons  for going on, in order
     */
    record Step(String name, int number, String title, List<ReasonForLeaving> reasons) {
        Step {
            reasons = List.copyOf(reasons);
        }

        private static Step of(SearchTier tier) {
            return new Step(
                    tier.name(),
                    tier.number(),
                    EvidenceWords.step(tier),
                    tier.reasons().stream().sorted().toList());
        }
    }

    static EvidenceForm whole() {
        return new EvidenceForm(
                Arrays.stream(SearchTier.values()).map(Step::of).toList(),
                List.of(NoCitation.values()),
                List.of(QuestionType.values()),
                List.of(EvidenceLevel.values()),
                List.of(Bias.values()),
                List.of(Applicability.Aspect.values()));
    }
}
