package org.openimr.server.panel.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.DayRules;
import org.openimr.panel.assignment.DayRules.Reach;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.assignment.SolvedDay;
import org.openimr.panel.assignment.TiesOfCase;
import org.openimr.panel.assignment.solver.OrToolsFlow;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.SeatSettings;
import org.openimr.panel.rules.WaysJudged;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.TieSearch;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.panel.register.Register;

/**
 * Brings all cases that wait and all reviewers together at the lowest cost there is. It proposes and offers nothing. Safe
 * for use by many threads.
 */
public final class DaySheets {
    /** Fewer cases are solved as fast one after another, without the solver's own library. */
    private static final int FEW = 200;

    private final WaitingCases cases;
    private final Seatings seatings;
    private final Seekers seekers;
    private final SeatTable seats;
    private final Register register;
    private final TieSource known;
    private final Taxonomy taxonomy;
    private final SeatSettings rules;
    private final MatchSettings matching;

    DaySheets(
            WaitingCases cases,
            Seatings seatings,
            Seekers seekers,
            SeatTable seats,
            Register register,
            TieSource known,
            Taxonomy taxonomy,
            SeatSettings rules,
            MatchSettings matching) {
        this.cases = cases;
        this.seatings = seatings;
        this.seekers = seekers;
        this.seats = seats;
        this.register = register;
        this.known = known;
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.matching = matching;
    }

    /** A case and what was said and asked about it. */
    private record Waits(SeekingCase seeking, Seating seating, DisputeProfile profile) {}

    /** @param seed  decides between assignments of the same cost */
    public DaySheet of(LocalDate day, long seed) {
        List<SeekingCase> undescribed = new ArrayList<>();
        List<Waits> waiting = new ArrayList<>();
        int offered = 0;
        for (SeekingCase seeking : cases.all()) {
            Seating seating = seatings.of(seeking.number());
            OfferState state = seating.offers(seating.sought(seeking.round())).state();
            if (!(state instanceof OfferState.Free)) offered++;
            else
                seating.profile()
                        .ifPresentOrElse(
                                profile -> waiting.add(new Waits(seeking, seating, profile)),
                                () -> undescribed.add(seeking));
        }
        return new DaySheet(
                day,
                seed,
                undescribed,
                waiting.stream().collect(Collectors.toMap(one -> number(one.seeking()), Waits::seeking)),
                offered,
                solved(day(day, seed, waiting)));
    }

    private static SolvedDay solved(Day day) {
        return day.disputes().size() <= FEW ? SolvedDay.stepByStep(day) : SolvedDay.solve(day, new OrToolsFlow());
    }

    private Day day(LocalDate day, long seed, List<Waits> waiting) {
        return new Day(
                day,
                panel(day),
                waiting.stream()
                        .map(one -> seekers.dispute(one.seeking(), one.profile()))
                        .toList(),
                DayRules.ofLaw(rules, established(waiting), day, matching)
                        .and(Reach.WHOLE_CASE, Availability.notTurnedDown(turnedDown(waiting))),
                ties(day),
                taxonomy,
                matching,
                seed);
    }

    /** Whoever was offered a case and has not answered has one place less. */
    private List<PanelMember> panel(LocalDate day) {
        Map<ReviewerId, SeatTable.Work> work = seats.work(day);
        Map<ReviewerId, Integer> asked = seats.offered();
        return register.now().files().stream()
                .map(file -> {
                    SeatTable.Work own = work.getOrDefault(file.id(), SeatTable.Work.NONE);
                    int offers = asked.getOrDefault(file.id(), 0);
                    Load load = new Load(own.load().open() + offers, own.load().recent() + offers);
                    return new PanelMember(file.reviewer(day), load, own.standing());
                })
                .toList();
    }

    private Established established(List<Waits> waiting) {
        Established all = known.established();
        Set<Concern> ties = new HashSet<>();
        Set<Concern> noTies = new HashSet<>();
        for (Waits one : waiting) {
            ties.addAll(one.seating().judged().ties());
            noTies.addAll(one.seating().judged().noTies());
        }
        return new Established(all.academicExperts(), all.reviewOrganizations(), new WaysJudged(ties, noTies));
    }

    private static Map<CaseReference, Set<ReviewerId>> turnedDown(List<Waits> waiting) {
        return waiting.stream()
                .collect(Collectors.toMap(
                        one -> number(one.seeking()),
                        one -> one.seating()
                                .offers(one.seating().sought(one.seeking().round()))
                                .turnedDown()
                                .keySet()));
    }

    /** Each case is searched once. */
    private TiesOfCase ties(LocalDate day) {
        TieSearch search = known.ties();
        Map<ReviewerId, PartyId> people = register.now().files().stream()
                .collect(Collectors.toMap(
                        file -> file.id(), file -> file.person().id()));
        Map<CaseReference, Map<ReviewerId, List<FoundTie>>> found = new ConcurrentHashMap<>();
        return dispute -> found.computeIfAbsent(dispute.number(), _ -> ties(dispute, people, search, day));
    }

    private static Map<ReviewerId, List<FoundTie>> ties(
            Dispute dispute, Map<ReviewerId, PartyId> people, TieSearch search, LocalDate day) {
        Set<PartyId> involved =
                dispute.involved().stream().map(Involved::party).collect(Collectors.toUnmodifiableSet());
        Map<ReviewerId, List<FoundTie>> ties = new HashMap<>();
        people.forEach((reviewer, person) -> {
            List<FoundTie> ways = search.ways(person, involved, day);
            if (!ways.isEmpty()) ties.put(reviewer, ways);
        });
        return ties;
    }

    private static CaseReference number(SeekingCase seeking) {
        return new CaseReference(seeking.number().value());
    }
}
