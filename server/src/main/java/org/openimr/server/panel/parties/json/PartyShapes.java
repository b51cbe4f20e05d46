package org.openimr.server.panel.parties.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.panel.register.json.PersonShapes.ADDRESSES;
import static org.openimr.server.panel.register.json.PersonShapes.DURING;
import static org.openimr.server.panel.register.json.PersonShapes.NUMBERS;
import static org.openimr.server.panel.register.json.PersonShapes.PARTY;
import static org.openimr.server.panel.register.json.PersonShapes.PERSON;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.parties.AcademicWork;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Tie;
import org.openimr.server.json.ChoiceShape;
import org.openimr.server.json.ChoiceShape.Choice;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;
import org.openimr.server.json.Shapes;

/** Parties and ties in JSON. */
public final class PartyShapes {
    static final Shape<TieId> TIE_ID = new MappedShape<>(IDENTIFIER, id -> Optional.of(new TieId(id)), TieId::value);

    private static final ObjectShape<Party.Organization> ORGANIZATION = object(
            "Organization",
            field("id", PARTY, Party.Organization::id),
            field("name", TEXT, Party.Organization::name),
            field("numbers", NUMBERS, Party.Organization::numbers),
            field("addresses", ADDRESSES, Party.Organization::addresses),
            Party.Organization::new);

    /** A person or an organization. */
    static final Shape<Party> ENTRY = new ChoiceShape<>(List.of(
            new Choice<>("PERSON", Party.Person.class, PERSON),
            new Choice<>("ORGANIZATION", Party.Organization.class, ORGANIZATION)));

    /** A part of the whole, without an exponent: the text keeps every digit. */
    private static final Shape<BigDecimal> SHARE = Shapes.text(
            "a decimal number such as 0.25",
            text -> text.matches("[01](\\.\\d{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty(),
            BigDecimal::toPlainString,
            "[01](\\.\\d{1,30})?");

    /** What ties one party to another. */
    public static final ObjectShape<Tie> TIE = object(
            "Tie",
            field("from", PARTY, Tie::from),
            field("kind", oneOf(Tie.Kind.class), Tie::kind),
            field("to", PARTY, Tie::to),
            field("when", DURING, Tie::when),
            optional("share", SHARE, Tie::share),
            field("source", TEXT, Tie::source),
            Tie::new);

    static final ObjectShape<AcademicWork> ACADEMIC_WORK = object(
            "AcademicWork",
            field("kind", oneOf(AcademicWork.Kind.class), AcademicWork::kind),
            field("center", TEXT, AcademicWork::center),
            AcademicWork::new);

    private PartyShapes() {}
}
