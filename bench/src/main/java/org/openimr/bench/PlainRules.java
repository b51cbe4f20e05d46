package org.openimr.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.Verification;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.Tie;

/**
 * The hard rules said a second time in plain words, by the file and the ways alone: no rule of the program is asked. They
 * are as wide as the fictional day of the benchmark, which has no in-laws, makers or attestations.
 */
final class PlainRules {
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final int HOURS = 24;
    private static final int YEARS_OF_PRACTICE = 5;
    private static final int YEARS_VERIFIED = 3;

    private final Day day;
    private final LocalDate today;

    PlainRules(Day day) {
        this.day = day;
        this.today = day.date();
    }

    boolean allow(Dispute dispute, Reviewer reviewer) {
        return isFit(reviewer)
                && knows(reviewer, dispute)
                && isThere(reviewer, dispute)
                && !dispute.satBefore().contains(reviewer.id())
                && !isTied(reviewer, dispute)
                && ChronoUnit.DAYS.between(today, dispute.dueOn())
                        >= day.settings().leastDays().value();
    }

    private boolean isFit(Reviewer reviewer) {
        boolean licensed = sure(reviewer.all(License.class)).stream()
                .anyMatch(license -> license.status() == License.Status.UNRESTRICTED
                        && !license.expires().isBefore(today));
        boolean suspended =
                reviewer.all(License.class).stream().anyMatch(license -> license.status() == License.Status.SUSPENDED);
        boolean practices = sure(reviewer.all(Practice.class)).stream()
                .anyMatch(practice -> practice.hoursPerWeek() >= HOURS
                        && practice.since().isBefore(today.minusYears(YEARS_OF_PRACTICE)));
        boolean contracted = sure(reviewer.all(Contract.class)).stream()
                .anyMatch(contract -> contract.term().contains(today));
        List<HistoryCheck> looks = sure(reviewer.all(HistoryCheck.class));
        return licensed
                && !suspended
                && practices
                && contracted
                && looks.size() == HistoryCheck.Matter.values().length
                && looks.stream().allMatch(look -> look.found().isEmpty());
    }

    /** Somebody else looked, and not more than three years ago. */
    private <C extends Credential> List<C> sure(List<C> credentials) {
        return credentials.stream()
                .filter(credential -> credential.verification().source() != Verification.Source.STATEMENT)
                .filter(credential -> !credential.verification().on().isBefore(today.minusYears(YEARS_VERIFIED)))
                .toList();
    }

    private boolean knows(Reviewer reviewer, Dispute dispute) {
        if (reviewer.degree() == Degree.CHIROPRACTOR) return isNear(FictionalFields.CHIROPRACTIC, dispute);
        return sure(reviewer.all(BoardCertification.class)).stream()
                .filter(board -> board.expires().filter(today::isAfter).isEmpty())
                .anyMatch(board -> isNear(new Field(board.certificate()), dispute));
    }

    private boolean isNear(Field have, Dispute dispute) {
        return List.of(dispute.forCondition(), dispute.forTreatment()).stream()
                .flatMap(Collection::stream)
                .anyMatch(wanted -> day.taxonomy().nearness(have, wanted).isSameOrSimilar());
    }

    private boolean isThere(Reviewer reviewer, Dispute dispute) {
        return reviewer.absences().stream()
                .noneMatch(
                        absence -> today.datesUntil(dispute.dueOn().plusDays(1)).anyMatch(absence::contains));
    }

    /** By a way, or because the reviewer is the very party. */
    boolean isTied(Reviewer reviewer, Dispute dispute) {
        List<FoundTie> ways = day.ties().of(dispute).getOrDefault(reviewer.id(), List.of());
        return dispute.involved().stream()
                .anyMatch(one -> one.party().equals(reviewer.person())
                        || ways.stream().anyMatch(way -> way.to().equals(one.party()) && bars(way, one)));
    }

    private static boolean bars(FoundTie way, Involved with) {
        // What a longer way means nobody has judged on this day.
        if (way.steps().size() > 1) return true;
        Tie tie = ((FoundTie.Step.Along) way.steps().getFirst()).tie();
        boolean money =
                Set.of(Tie.Kind.OWNER, Tie.Kind.PAID_BY, Tie.Kind.CONTRACTOR_OF).contains(tie.kind());
        boolean works = tie.kind() == Tie.Kind.PAID_BY || tie.kind() == Tie.Kind.CONTRACTOR_OF;
        if (works && with.as() == Involvement.UTILIZATION_REVIEW_ORGANIZATION) return true;
        if (money)
            return tie.share().filter(share -> share.compareTo(TWENTIETH) <= 0).isEmpty();
        return tie.kind() != Tie.Kind.STAFF_PRIVILEGES_AT;
    }
}
