package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.HistoryCheck;

/**
 * What the other rules rely on was verified not long ago. Credentialing is Lab. Code 139.5(d)(3); the time is our choice.
 *
 * @param years  for which a verification holds, to the same day of the last year inclusive
 */
record VerifiedInTime(Assumed<Integer> years) implements SeatRule {
    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(Citation.laborCode("139.5(d)(3)"), 3),
                "Every credential that a reviewer has to have must have been verified within " + years.value()
                        + " years.",
                years.grade(),
                Since.STATUTE,
                "reasons of a match, list of what is due for verification");
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        List<String> old = old(candidate);
        return old.isEmpty()
                ? Optional.empty()
                : Objection.that(
                        "Verified more than " + years.value() + " years ago: " + String.join(", ", old) + ".",
                        "Verify again, and enter where and when.");
    }

    /** What is not on file at all is for another rule. */
    private List<String> old(Candidate candidate) {
        Standing standing = Standing.of(candidate);
        LocalDate day = candidate.day();
        List<String> old = new ArrayList<>();
        if (isOld(standing.licenses(), day)) old.add("the license");
        boolean certified = !KnowledgeableClinician.isSuitedByDegree(candidate);
        if (certified && isOld(standing.suitedCertifications(), day)) old.add("the board certification");
        if (isOld(standing.practice().stream().toList(), day)) old.add("the practice");
        for (HistoryCheck.Matter matter : HistoryCheck.Matter.values()) {
            if (isOld(standing.check(matter).stream().toList(), day)) old.add(named(matter));
        }
        if (isOld(standing.contracts(), day)) old.add("the contract");
        return old;
    }

    private boolean isOld(Collection<? extends Credential> credentials, LocalDate day) {
        return !credentials.isEmpty()
                && credentials.stream()
                        .allMatch(credential ->
                                day.isAfter(credential.verification().on().plusYears(years.value())));
    }

    private static String named(HistoryCheck.Matter matter) {
        return switch (matter) {
            case DISCIPLINE -> "the look for discipline";
            case PRIVILEGES -> "the look for lost privileges";
            case QME_APPOINTMENT -> "the look for an evaluator's appointment";
        };
    }
}
