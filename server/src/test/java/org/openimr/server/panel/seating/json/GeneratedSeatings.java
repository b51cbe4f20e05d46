package org.openimr.server.panel.seating.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.commitment.Commitment;
import org.openimr.panel.commitment.Hash;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.Part;
import org.openimr.panel.matching.PartCost;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.Judgment;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.SeatingEvent;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Made-up events of seatings, the same for the same seed. */
final class GeneratedSeatings {
    private static final List<Tie.Nature> ASKED =
            List.of(Tie.Nature.FAMILIAL, Tie.Nature.FINANCIAL, Tie.Nature.PROFESSIONAL);

    private final Random random;

    GeneratedSeatings(long seed) {
        random = new Random(seed);
    }

    /** At least one of every kind, and of every step of an offer. */
    List<SeatingEvent> oneOfEach() {
        Stream<SeatingEvent> moved =
                steps().stream().map(step -> new SeatingEvent.SeatMoved(new SeatKey(number(3), 1 + number(3)), step));
        return Stream.concat(
                        Stream.of(
                                new SeatingEvent.DisputeDescribed(profile(), text(), moment()),
                                new SeatingEvent.ConcernJudged(
                                        new Judgment(concern(), random.nextBoolean(), text(), text(), moment())),
                                new SeatingEvent.SeatCommitted(
                                        1 + number(4),
                                        new Commitment(reference(), 1 + number(4), new Hash(hex())),
                                        moment())),
                        moved)
                .toList();
    }

    private List<OfferEvent> steps() {
        return List.of(
                new OfferEvent.Offered(reviewer(), text(), ranking(), Optional.of(text()), moment(), moment()),
                new OfferEvent.Offered(reviewer(), text(), ranking(), Optional.empty(), moment(), moment()),
                new OfferEvent.Accepted(reviewer(), attestation(), moment()),
                new OfferEvent.Declined(reviewer(), text(), moment()),
                new OfferEvent.Recused(reviewer(), text(), moment()),
                new OfferEvent.Reassigned(reviewer(), text(), text(), moment()),
                new OfferEvent.TimedOut(reviewer(), moment()));
    }

    private DisputeProfile profile() {
        return new DisputeProfile(
                Set.of(new Field("Neurology"), new Field("Field " + number(9))),
                Set.of(new Field("Pain Medicine")),
                List.of(involved(), involved()));
    }

    private Involved involved() {
        return new Involved(any(Involvement.values()), new PartyId(text()));
    }

    private Concern concern() {
        PartyId reviewer = new PartyId("r " + text());
        PartyId between = new PartyId("b " + text());
        PartyId other = new PartyId("o " + text());
        Tie tie = new Tie(
                between,
                any(Tie.Kind.values()),
                reviewer,
                random.nextBoolean() ? During.always() : During.between(day(), day().plusYears(40)),
                random.nextBoolean() ? Optional.empty() : Optional.of(new BigDecimal("0.0" + number(9) + "5")),
                text());
        return new Concern(
                reference(),
                new Involved(any(Involvement.values()), other),
                new FoundTie(List.of(new Step.Along(tie, true), new Step.Same(between, other, text()))),
                text());
    }

    private KeptRanking ranking() {
        List<KeptRanking.AskedRule> asked = List.of(new KeptRanking.AskedRule("LC 139.5(d)(4)-t01", text()));
        List<PartCost> costs = Stream.of(Part.values())
                .map(part -> new PartCost(part, number(99), text()))
                .toList();
        KeptRanking.Against against = new KeptRanking.Against("LC 139.5(d)(4)-t01", new Objection(text(), text()));
        return new KeptRanking(
                day(),
                asked,
                List.of(
                        new KeptRanking.Looked(reviewer(), OptionalInt.of(1), costs, List.of()),
                        new KeptRanking.Looked(reviewer(), OptionalInt.empty(), List.of(), List.of(against))));
    }

    private Attestation attestation() {
        Map<Attestation.Line, Attestation.Answer> answers = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            answers.put(
                    new Attestation.Line(ASKED.get(number(3)), any(Involvement.values())),
                    any(Attestation.Answer.values()));
        }
        return new Attestation(moment(), answers);
    }

    private CaseReference reference() {
        return new CaseReference("CM33-000000" + number(9));
    }

    private ReviewerId reviewer() {
        return new ReviewerId(new UUID(random.nextLong(), random.nextLong()));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(1_900_000_000L + number(100_000_000), 1_000L * number(1_000_000));
    }

    private LocalDate day() {
        return LocalDate.of(2030, 1, 1).plusDays(number(2000));
    }

    private String text() {
        return "fictional \"" + Integer.toString(random.nextInt(1 << 30), 36) + "\" é";
    }

    private String hex() {
        return "%016x".formatted(random.nextLong()).repeat(4);
    }

    private int number(int below) {
        return random.nextInt(below);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
