package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.Seating.Taken;
import org.openimr.panel.seating.SeatingEvent.DisputeDescribed;
import org.openimr.panel.specialty.Field;
import org.openimr.process.Role;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.parties.Everyone;
import org.openimr.server.panel.register.LapsedFile;
import org.openimr.server.panel.register.RegisterWatch;
import org.openimr.server.panel.seating.Commitments;
import org.springframework.stereotype.Component;

/** Lays out how one case comes to its reviewers. */
@Component
final class SeekingViewing {
    private final People people;
    private final Concerns concerns;
    private final RegisterWatch watch;
    private final Commitments commitments;

    SeekingViewing(People people, Concerns concerns, RegisterWatch watch, Commitments commitments) {
        this.people = people;
        this.concerns = concerns;
        this.watch = watch;
        this.commitments = commitments;
    }

    /** @param all  every one who may take the case, and not the first alone */
    SeekingView of(SoughtCase sought, Optional<Ranking> ranking, boolean all) {
        List<ConcernView> waiting = ranking.stream()
                .flatMap(now -> concerns.waiting(sought, now).stream())
                .map(concerns::view)
                .toList();
        List<SeekingView.Seat> seats = seats(sought);
        List<Taken> taken = sought.seating().everTaken();
        boolean opens = sought.reader().role() == Role.MEDICAL_DIRECTOR;
        return new SeekingView(
                SeekingWords.title(
                        sought,
                        ranking,
                        waiting.size(),
                        people::reviewer,
                        !alarms(sought).isEmpty()),
                Crumb.trail(sought.number().value(), "/cases/" + sought.number(), "Reviewer"),
                sought.number().value(),
                sought.view().act().parties(),
                SeekingWords.lead(sought, ranking),
                sought.seeking()
                        .map(seeking -> "The determination is due " + DayWords.deadline(seeking.dueOn()) + ".")
                        .orElse(""),
                sought.seeking().isPresent(),
                sought.seating().profile().map(profile -> described(sought, profile)),
                seats,
                ranking.filter(_ -> sought.isOpen()).map(now -> ranking(sought, now, all)),
                waiting,
                sought.seating().judgments().stream().map(concerns::view).toList(),
                new AskedViewing(people, sought).of(),
                barred(sought),
                proofs(sought),
                opens && taken.size() > 1,
                opens,
                UUID.randomUUID().toString());
    }

    private RankingView ranking(SoughtCase sought, Ranking ranking, boolean all) {
        int round = sought.seeking().map(SeekingCase::round).orElse(0);
        return new RankingViewing(people::reviewer, sought.address())
                .of(ranking, sought.seating().offers(sought.seating().sought(round)), true, all);
    }

    private SeekingView.Described described(SoughtCase sought, DisputeProfile profile) {
        Everyone everyone = people.everyone();
        String said = sought.seating().events().stream()
                .filter(DisputeDescribed.class::isInstance)
                .map(DisputeDescribed.class::cast)
                .reduce((_, last) -> last)
                .map(last -> "Described by " + people.staff(last.by()) + ", " + DayWords.of(last.at()) + ".")
                .orElse("");
        return new SeekingView.Described(
                said,
                fields(profile.forCondition()),
                fields(profile.forTreatment()),
                profile.involved().stream()
                        .sorted(java.util.Comparator.comparing(one -> one.as()))
                        .map(one -> new SeekingView.Involved(
                                one.as().printed(),
                                everyone.name(one.party()),
                                everyone.party(one.party())
                                        .map(People::toTellApart)
                                        .orElse("")))
                        .toList(),
                missing(profile));
    }

    private static String missing(DisputeProfile profile) {
        return Arrays.stream(Involvement.values())
                .filter(as -> profile.involved().stream().noneMatch(one -> one.as() == as))
                .map(Involvement::printed)
                .collect(Collectors.joining("; "));
    }

    private static String fields(Collection<Field> fields) {
        return fields.stream().sorted().map(Field::name).collect(Collectors.joining(", "));
    }

    private List<SeekingView.Seat> seats(SoughtCase sought) {
        int round = sought.seeking().map(SeekingCase::round).orElse(-1);
        List<SeekingView.Seat> seats = new ArrayList<>();
        sought.seating().seats().forEach((key, offers) -> {
            if (key.round() != round) return;
            switch (offers.state()) {
                case OfferState.Free _ -> {}
                case OfferState.Open(var offer) ->
                    seats.add(seat(
                            key,
                            "Offered to " + people.reviewer(offer.reviewer()) + ", who may answer until "
                                    + DayWords.deadline(offer.until()) + ".",
                            "",
                            "Withdraw the offer"));
                case OfferState.Taken(var reviewer) ->
                    seats.add(seat(
                            key,
                            people.reviewer(reviewer) + " has taken the case"
                                    + takenAt(sought, key).map(at -> ", " + at).orElse("") + ".",
                            alarm(sought, reviewer),
                            "Take the case back"));
            }
        });
        return seats;
    }

    private static Optional<String> takenAt(SoughtCase sought, SeatKey key) {
        return sought.seating().everTaken().stream()
                .filter(taken -> taken.seat().equals(key))
                .reduce((_, last) -> last)
                .map(taken -> DayWords.of(taken.took().at()));
    }

    private static SeekingView.Seat seat(SeatKey key, String state, String alarm, String button) {
        String id = key.round() + "-" + key.number();
        return new SeekingView.Seat(id, "Seat " + key.number(), state, alarm, button, "take-back-" + id);
    }

    private List<LapsedFile> alarms(SoughtCase sought) {
        return watch.lapsed(sought.now()).stream()
                .filter(lapsed -> lapsed.openCases().contains(sought.number()))
                .toList();
    }

    private String alarm(SoughtCase sought, ReviewerId reviewer) {
        return alarms(sought).stream()
                .filter(lapsed -> lapsed.file().id().equals(reviewer))
                .flatMap(lapsed -> lapsed.lapses().stream())
                .map(SeekingWords::lapse)
                .collect(Collectors.joining("; "));
    }

    private List<String> barred(SoughtCase sought) {
        return sought.seeking().stream()
                .flatMap(seeking -> seeking.hadPart().stream()
                        .filter(one -> !seeking.sitting().contains(one)))
                .map(one -> people.reviewer(new ReviewerId(one.value())))
                .sorted()
                .toList();
    }

    private List<SeekingView.Proof> proofs(SoughtCase sought) {
        return commitments.of(sought.number()).stream()
                .map(published -> {
                    int seat = published.commitment().seat();
                    return new SeekingView.Proof(
                            "Seat " + seat + " of all that were taken",
                            DayWords.of(published.day()),
                            published.commitment().root().hex(),
                            CommitmentsPage.address(sought.number(), seat),
                            sought.address() + "/seats/" + seat + "/opening.txt");
                })
                .toList();
    }
}
