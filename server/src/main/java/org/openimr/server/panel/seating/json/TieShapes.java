package org.openimr.server.panel.seating.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.panel.register.json.PersonShapes.PARTY;

import java.util.List;
import java.util.Optional;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step;
import org.openimr.server.json.ChoiceShape;
import org.openimr.server.json.ChoiceShape.Choice;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;
import org.openimr.server.panel.parties.json.PartyShapes;

/** Who is in a dispute, ties, and the ways that were found along them. */
public final class TieShapes {
    /** Someone in the dispute. */
    public static final ObjectShape<Involved> INVOLVED = object(
            "Involved",
            field("as", oneOf(Involvement.class), Involved::as),
            field("party", PARTY, Involved::party),
            Involved::new);

    private static final Shape<Step> STEP = new ChoiceShape<>(List.of(
            new Choice<>(
                    "ALONG",
                    Step.Along.class,
                    object(
                            "Along",
                            field("tie", PartyShapes.TIE, Step.Along::tie),
                            field("against", TRUTH, Step.Along::against),
                            Step.Along::new)),
            new Choice<>(
                    "SAME",
                    Step.Same.class,
                    object(
                            "Same",
                            field("from", PARTY, Step.Same::from),
                            field("to", PARTY, Step.Same::to),
                            field("because", TEXT, Step.Same::because),
                            Step.Same::new))));

    /** The steps of a way, in their order. */
    public static final Shape<FoundTie> WAY = new MappedShape<>(
            list(STEP),
            steps -> steps.isEmpty() ? Optional.empty() : Optional.of(new FoundTie(steps)),
            FoundTie::steps);

    public static final Shape<CaseReference> CASE = new MappedShape<>(
            TEXT,
            number -> number.isBlank() ? Optional.empty() : Optional.of(new CaseReference(number)),
            CaseReference::value);

    /** A way that a person has to judge. */
    public static final ObjectShape<Concern> CONCERN = object(
            "Concern",
            field("dispute", CASE, Concern::dispute),
            field("with", INVOLVED, Concern::with),
            field("way", WAY, Concern::way),
            field("question", TEXT, Concern::question),
            Concern::new);

    private TieShapes() {}
}
