package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.MOMENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.server.json.Fault;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What changes two cases, from what senders give. */
public final class PairJson {
    private static final ObjectShape<Other> OTHER = object(
            "OtherCase",
            field("other", CaseShapes.CASE_NUMBER, Other::number),
            optional("at", MOMENT, Other::at),
            Other::new);

    private PairJson() {}

    /**
     * The body of a command that changes two cases.
     *
     * @param number  of the case that is joined to the one of the address, or split off from it
     * @param at      when it was done; now where the sender leaves it out
     */
    public record Other(CaseNumber number, Optional<Instant> at) {}

    /** Reads it; a time after now is a fault. */
    public static Reading<Other> read(JsonNode body, Instant now) {
        Reading<Other> reading = Reading.of(body, OTHER);
        return reading instanceof Reading.Of<Other>(Other(var _, Optional<Instant> at))
                        && at.filter(now::isBefore).isPresent()
                ? new Reading.Faulty<>(List.of(new Fault(
                        Fault.Kind.BAD_VALUE, "at", "at is in the future, " + at.get() + "; expected now or earlier.")))
                : reading;
    }

    /** Its JSON Schema. */
    public static ObjectNode schema(Schemas schemas) {
        return OTHER.schema(schemas);
    }

    /** A fictional one. */
    public static JsonNode example() {
        return OTHER.write(
                new Other(new CaseNumber("CM26-0000002"), Optional.of(Instant.parse("2026-03-02T17:30:00Z"))));
    }
}
