package org.openimr.server.panel.seating.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.panel.StoredEvents.Form.first;
import static org.openimr.server.panel.seating.json.TieShapes.CONCERN;
import static org.openimr.server.panel.seating.json.TieShapes.INVOLVED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.commitment.Commitment;
import org.openimr.panel.commitment.Hash;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.Judgment;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.SeatingEvent;
import org.openimr.panel.seating.SeatingEvent.ConcernJudged;
import org.openimr.panel.seating.SeatingEvent.DisputeDescribed;
import org.openimr.panel.seating.SeatingEvent.SeatCommitted;
import org.openimr.panel.seating.SeatingEvent.SeatMoved;
import org.openimr.panel.specialty.Field;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;
import org.openimr.server.json.Shapes;
import org.openimr.server.panel.StoredEvents;

/** Every kind of event under its permanent name. Never edit a form that is in use: add its next version. */
public final class SeatingEventForms {
    private static final Shape<Set<Field>> FIELDS = new MappedShape<>(
            list(TEXT),
            names -> Optional.of(Set.copyOf(names.stream().map(Field::new).toList()))
                    .filter(fields -> fields.size() == names.size()),
            fields -> fields.stream().sorted().map(Field::name).toList());

    private static final ObjectShape<DisputeProfile> PROFILE = object(
            "DisputeProfile",
            field("forCondition", FIELDS, DisputeProfile::forCondition),
            field("forTreatment", FIELDS, DisputeProfile::forTreatment),
            field("involved", list(INVOLVED), DisputeProfile::involved),
            DisputeProfile::new);

    private static final ObjectShape<Judgment> JUDGMENT = object(
            "Judgment",
            field("concern", CONCERN, Judgment::concern),
            field("isTie", TRUTH, Judgment::isTie),
            field("reason", TEXT, Judgment::reason),
            field("by", TEXT, Judgment::by),
            field("at", MOMENT, Judgment::at),
            Judgment::new);

    private static final ObjectShape<SeatKey> SEAT = object(
            "Seat", field("round", NUMBER, SeatKey::round), field("number", NUMBER, SeatKey::number), SeatKey::new);

    private static final Shape<Hash> HASH =
            Shapes.text("64 hexadecimal digits", hex -> Optional.of(new Hash(hex)), Hash::hex, "[0-9a-f]{64}");

    private static final ObjectShape<Commitment> COMMITMENT = object(
            "Commitment",
            field("case", TieShapes.CASE, Commitment::number),
            field("seat", NUMBER, Commitment::seat),
            field("root", HASH, Commitment::root),
            Commitment::new);

    public static final StoredEvents<SeatingEvent> EVENTS = new StoredEvents<>(List.of(
            first(
                    DisputeDescribed.class,
                    object(
                            "DisputeDescribed",
                            field("profile", PROFILE, DisputeDescribed::profile),
                            field("by", TEXT, DisputeDescribed::by),
                            field("at", MOMENT, DisputeDescribed::at),
                            DisputeDescribed::new)),
            first(
                    ConcernJudged.class,
                    object("ConcernJudged", field("judgment", JUDGMENT, ConcernJudged::judgment), ConcernJudged::new)),
            first(
                    SeatCommitted.class,
                    object(
                            "SeatCommitted",
                            field("ordinal", NUMBER, SeatCommitted::ordinal),
                            field("commitment", COMMITMENT, SeatCommitted::commitment),
                            field("at", MOMENT, SeatCommitted::at),
                            SeatCommitted::new)),
            first(
                    SeatMoved.class,
                    object(
                            "SeatMoved",
                            field("seat", SEAT, SeatMoved::seat),
                            field("step", OfferShapes.STEP, SeatMoved::step),
                            SeatMoved::new))));

    private SeatingEventForms() {}
}
