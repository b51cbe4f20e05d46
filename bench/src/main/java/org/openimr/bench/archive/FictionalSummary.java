package org.openimr.bench.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Patient;

/** Clinical case summaries as long as the real ones. */
final class FictionalSummary {
    /** Characters of the summaries of 97 real letters: mean and standard deviation. */
    private static final double MEAN = 1_495;

    private static final double DEVIATION = 669;

    /** Characters of the last sentences, half a sentence more than the last one has. */
    private static final int ENDING = 130;

    private static final String CLAIM_LEAD = "has filed a claim for ";
    private static final String CLAIM_END = " reportedly associated";

    private FictionalSummary() {}

    static ClinicalCaseSummary of(FictionalCase facts, Phrases phrases, Dice dice) {
        int length = (int) dice.lognormal(MEAN, DEVIATION);
        StringBuilder text = new StringBuilder(length + 200);
        phrases.append("opening", facts, dice, text);
        Optional<String> claimedFor = claimedFor(text);
        List<String> diagnoses = diagnoses(facts, phrases, dice);
        Facts withDiagnoses = (slot, d, out) -> {
            if (!slot.equals("diagnoses")) return facts.append(slot, d, out);
            out.append(listed(diagnoses));
            return true;
        };
        text.append(' ');
        phrases.append("announcement", withDiagnoses, dice, text);
        while (text.length() < length - ENDING) {
            text.append(' ');
            phrases.append("story", facts, dice, text);
        }
        text.append(' ');
        phrases.append("ending", facts, dice, text);
        return new ClinicalCaseSummary(
                text.toString(),
                new Patient(OptionalInt.of(facts.age), Optional.of(facts.sex), Optional.of(facts.injured)),
                diagnoses,
                claimedFor);
    }

    private static Optional<String> claimedFor(StringBuilder opening) {
        int at = opening.indexOf(CLAIM_LEAD);
        if (at < 0) return Optional.empty();
        return Optional.of(opening.substring(at + CLAIM_LEAD.length(), opening.indexOf(CLAIM_END, at)));
    }

    private static List<String> diagnoses(FictionalCase facts, Phrases phrases, Dice dice) {
        List<String> diagnoses = new ArrayList<>();
        String own = "diagnosis." + facts.region.key();
        for (int n = dice.between(1, 4); n > 0; n--) {
            String drawn = phrases.drawn(n == 1 || dice.chance(0.6) ? own : "diagnosis.general", facts, dice);
            if (!diagnoses.contains(drawn)) diagnoses.add(drawn);
        }
        return diagnoses;
    }

    private static String listed(List<String> diagnoses) {
        int last = diagnoses.size() - 1;
        return last == 0
                ? diagnoses.getFirst()
                : String.join(", ", diagnoses.subList(0, last)) + " and " + diagnoses.get(last);
    }
}
