package org.openimr.server.panel.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.RuleSet;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.Contender;
import org.openimr.panel.matching.Match;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.rules.Assessment;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.rules.SeatRules;
import org.openimr.panel.rules.SeatSettings;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.panel.register.Register;

/** Looks at the reviewers of the register for one case: by every rule, with everything that is known of them. */
public final class Seekers {
    private final Register register;
    private final TieSource known;
    private final SeatTable seats;
    private final Taxonomy taxonomy;
    private final SeatSettings rules;
    private final MatchSettings matching;

    public Seekers(
            Register register,
            TieSource known,
            SeatTable seats,
            Taxonomy taxonomy,
            SeatSettings rules,
            MatchSettings matching) {
        this.register = register;
        this.known = known;
        this.seats = seats;
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.matching = matching;
    }

    /** The dispute as the rules see it. */
    public Dispute dispute(SeekingCase seeking, DisputeProfile profile) {
        return new Dispute(
                new CaseReference(seeking.number().value()),
                seeking.readyOn(),
                seeking.dueOn(),
                profile.forCondition(),
                profile.forTreatment(),
                profile.involved(),
                reviewers(seeking.hadPart().stream()));
    }

    /** The dispute as the rules see it when they are asked about someone who sits on it: the own seat does not bar. */
    private Dispute disputeOf(SeekingCase seeking, DisputeProfile profile, ReviewerId sitting) {
        Dispute dispute = dispute(seeking, profile);
        if (reviewers(seeking.sitting().stream()).stream().noneMatch(sitting::equals)) return dispute;
        Set<ReviewerId> others = new LinkedHashSet<>(dispute.satBefore());
        others.remove(sitting);
        return new Dispute(
                dispute.number(),
                dispute.readyOn(),
                dispute.dueOn(),
                dispute.forCondition(),
                dispute.forTreatment(),
                dispute.involved(),
                others);
    }

    private static Set<ReviewerId> reviewers(Stream<org.openimr.process.review.ReviewerId> people) {
        return people.map(one -> new ReviewerId(one.value())).collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone in the register, ranked for the case or rejected with the reasons. */
    public Ranking ranking(SeekingCase seeking, DisputeProfile profile, Seating seating, LocalDate day) {
        Dispute dispute = dispute(seeking, profile);
        Established established = established(seating);
        Map<ReviewerId, SeatTable.Work> work = seats.work(day);
        RegisterState files = register.now();
        List<Contender> contenders = files.files().stream()
                .map(file -> {
                    SeatTable.Work own = work.getOrDefault(file.id(), SeatTable.Work.NONE);
                    return new Contender(candidate(file, dispute, day, own, Optional.empty()), own.standing());
                })
                .toList();
        return Match.of(dispute, day, contenders, beforeOffer(established), matching);
    }

    /** What every rule says of one reviewer and the case, and what waits for a person's judgment. */
    public Optional<Assessment> assessment(
            SeekingCase seeking,
            DisputeProfile profile,
            Seating seating,
            ReviewerId reviewer,
            Optional<Attestation> attestation,
            LocalDate day) {
        return candidate(seeking, profile, reviewer, attestation, day)
                .map(candidate -> Assessment.of(
                        attestation.isPresent()
                                ? whileSitting(established(seating))
                                : beforeOffer(established(seating)),
                        candidate));
    }

    /** One reviewer with all that speaks for or against; empty where there is no file. */
    Optional<Candidate> candidate(
            SeekingCase seeking,
            DisputeProfile profile,
            ReviewerId reviewer,
            Optional<Attestation> attestation,
            LocalDate day) {
        Dispute dispute = disputeOf(seeking, profile, reviewer);
        SeatTable.Work work = seats.work(day).getOrDefault(reviewer, SeatTable.Work.NONE);
        return register.now().file(reviewer).map(file -> candidate(file, dispute, day, work, attestation));
    }

    private Candidate candidate(
            ReviewerFile file, Dispute dispute, LocalDate day, SeatTable.Work work, Optional<Attestation> attestation) {
        Set<PartyId> involved =
                dispute.involved().stream().map(Involved::party).collect(Collectors.toUnmodifiableSet());
        return new Candidate(
                then(file, day).reviewer(day),
                dispute,
                day,
                work.load(),
                known.ties().ways(file.person().id(), involved, day),
                attestation,
                taxonomy);
    }

    /** The file as it was known on that day; as it is, where nothing came after. */
    private static ReviewerFile then(ReviewerFile file, LocalDate day) {
        boolean unchanged = !CaliforniaTime.dayOf(file.history().getLast().at()).isAfter(day);
        return unchanged ? file : file.asOn(day).orElse(file);
    }

    /** What is known beyond credentials and ties, with what was judged of this case. */
    private Established established(Seating seating) {
        Established all = known.established();
        return new Established(all.academicExperts(), all.reviewOrganizations(), seating.judged());
    }

    /** All that is asked before a case is offered. */
    private RuleSet<SeatRule> beforeOffer(Established established) {
        return withPlace(SeatRules.beforeOffer(SeatRules.of(rules, established)));
    }

    /** All that is asked when a case is taken. */
    RuleSet<SeatRule> whenTaken(Seating seating) {
        return withPlace(SeatRules.of(rules, established(seating)));
    }

    /** A case that is late needs a reviewer all the more: how many days are left costs, and bars nobody. */
    private static RuleSet<SeatRule> withPlace(RuleSet<SeatRule> rules) {
        List<SeatRule> all = new ArrayList<>(rules.rules());
        all.addAll(Availability.places());
        all.add(Availability.present());
        return new RuleSet<>(all);
    }

    /** All that has to hold as long as a case is open. */
    private RuleSet<SeatRule> whileSitting(Established established) {
        return SeatRules.of(rules, established);
    }
}
