package org.openimr.server.panel.seating.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.panel.register.json.PersonShapes.REVIEWER;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.KeptRanking.Against;
import org.openimr.panel.matching.KeptRanking.AskedRule;
import org.openimr.panel.matching.KeptRanking.Looked;
import org.openimr.panel.matching.Part;
import org.openimr.panel.matching.PartCost;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.ties.Tie;
import org.openimr.server.json.ChoiceShape;
import org.openimr.server.json.ChoiceShape.Choice;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** Offers, the rankings that they were chosen from, and attestations. */
final class OfferShapes {
    private static final ObjectShape<AskedRule> ASKED = object(
            "AskedRule", field("rule", TEXT, AskedRule::rule), field("must", TEXT, AskedRule::must), AskedRule::new);

    private static final ObjectShape<PartCost> COST = object(
            "PartCost",
            field("part", oneOf(Part.class), PartCost::part),
            field("cost", NUMBER, PartCost::cost),
            field("why", TEXT, PartCost::why),
            PartCost::new);

    private static final ObjectShape<Against> AGAINST = object(
            "Against",
            field("rule", TEXT, Against::rule),
            field("what", TEXT, against -> against.objection().what()),
            field("remedy", TEXT, against -> against.objection().remedy()),
            (rule, what, remedy) -> new Against(rule, new Objection(what, remedy)));

    private static final ObjectShape<Looked> LOOKED = object(
            "Looked",
            field("reviewer", REVIEWER, Looked::reviewer),
            optionalNumber("rank", Looked::rank),
            field("costs", list(COST), Looked::costs),
            field("against", list(AGAINST), Looked::against),
            Looked::new);

    private static final ObjectShape<KeptRanking> RANKING = object(
            "KeptRanking",
            field("day", DAY, KeptRanking::day),
            field("asked", list(ASKED), KeptRanking::asked),
            field("candidates", list(LOOKED), KeptRanking::candidates),
            KeptRanking::new);

    /** One line of an attestation. */
    private record Answered(Attestation.Line line, Attestation.Answer answer) {}

    private static final ObjectShape<Answered> LINE = object(
            "AttestationLine",
            field("nature", oneOf(Tie.Nature.class), answered -> answered.line().nature()),
            field("to", oneOf(Involvement.class), answered -> answered.line().to()),
            field("answer", oneOf(Attestation.Answer.class), Answered::answer),
            (nature, to, answer) -> new Answered(new Attestation.Line(nature, to), answer));

    private static final Shape<Map<Attestation.Line, Attestation.Answer>> ANSWERS =
            new MappedShape<>(list(LINE), OfferShapes::answers, OfferShapes::lines);

    private static final ObjectShape<Attestation> ATTESTATION = object(
            "Attestation",
            field("signedAt", MOMENT, Attestation::signedAt),
            field("answers", ANSWERS, Attestation::answers),
            Attestation::new);

    /** A step of the offers of one seat. */
    static final Shape<OfferEvent> STEP = new ChoiceShape<>(List.of(
            new Choice<>(
                    "OFFERED",
                    OfferEvent.Offered.class,
                    object(
                            "Offered",
                            field("reviewer", REVIEWER, OfferEvent.Offered::reviewer),
                            field("by", TEXT, OfferEvent.Offered::by),
                            field("ranking", RANKING, OfferEvent.Offered::ranking),
                            optional("why", TEXT, OfferEvent.Offered::why),
                            field("at", MOMENT, OfferEvent.Offered::at),
                            field("until", MOMENT, OfferEvent.Offered::until),
                            OfferEvent.Offered::new)),
            new Choice<>(
                    "ACCEPTED",
                    OfferEvent.Accepted.class,
                    object(
                            "Accepted",
                            field("reviewer", REVIEWER, OfferEvent.Accepted::reviewer),
                            field("attestation", ATTESTATION, OfferEvent.Accepted::attestation),
                            field("at", MOMENT, OfferEvent.Accepted::at),
                            OfferEvent.Accepted::new)),
            new Choice<>(
                    "DECLINED",
                    OfferEvent.Declined.class,
                    object(
                            "Declined",
                            field("reviewer", REVIEWER, OfferEvent.Declined::reviewer),
                            field("reason", TEXT, OfferEvent.Declined::reason),
                            field("at", MOMENT, OfferEvent.Declined::at),
                            OfferEvent.Declined::new)),
            new Choice<>(
                    "RECUSED",
                    OfferEvent.Recused.class,
                    object(
                            "Recused",
                            field("reviewer", REVIEWER, OfferEvent.Recused::reviewer),
                            field("reason", TEXT, OfferEvent.Recused::reason),
                            field("at", MOMENT, OfferEvent.Recused::at),
                            OfferEvent.Recused::new)),
            new Choice<>(
                    "REASSIGNED",
                    OfferEvent.Reassigned.class,
                    object(
                            "Reassigned",
                            field("reviewer", REVIEWER, OfferEvent.Reassigned::reviewer),
                            field("by", TEXT, OfferEvent.Reassigned::by),
                            field("reason", TEXT, OfferEvent.Reassigned::reason),
                            field("at", MOMENT, OfferEvent.Reassigned::at),
                            OfferEvent.Reassigned::new)),
            new Choice<>(
                    "TIMED_OUT",
                    OfferEvent.TimedOut.class,
                    object(
                            "TimedOut",
                            field("reviewer", REVIEWER, OfferEvent.TimedOut::reviewer),
                            field("at", MOMENT, OfferEvent.TimedOut::at),
                            OfferEvent.TimedOut::new))));

    private OfferShapes() {}

    private static Optional<Map<Attestation.Line, Attestation.Answer>> answers(List<Answered> lines) {
        Map<Attestation.Line, Attestation.Answer> answers = new HashMap<>();
        lines.forEach(line -> answers.put(line.line(), line.answer()));
        return Optional.of(answers).filter(all -> all.size() == lines.size());
    }

    private static List<Answered> lines(Map<Attestation.Line, Attestation.Answer> answers) {
        return answers.entrySet().stream()
                .map(entry -> new Answered(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Answered, Involvement>comparing(
                                one -> one.line().to())
                        .thenComparing(one -> one.line().nature()))
                .toList();
    }
}
