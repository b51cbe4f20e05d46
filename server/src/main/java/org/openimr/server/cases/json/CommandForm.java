package org.openimr.server.cases.json;

import java.time.Instant;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseCommand;
import org.openimr.server.json.Fault;
import org.openimr.server.json.Field;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of command as a sender gives it.
 *
 * @param time  the field that says when it was done; now where the sender leaves it out
 */
record CommandForm<C extends CaseCommand>(String time, ObjectShape<C> shape) {
    static final String CASE_NUMBER = "caseNumber";

    Reading<C> read(CaseNumber number, JsonNode body, Instant now) {
        if (!(body instanceof ObjectNode given)) return Reading.of(body, shape);
        ObjectNode filled = given.deepCopy();
        if (absent(filled, time)) filled.put(time, now.toString());
        boolean numbered = shape.fields().stream().map(Field::name).anyMatch(CASE_NUMBER::equals);
        if (numbered && absent(filled, CASE_NUMBER)) filled.put(CASE_NUMBER, number.value());
        Reading<C> reading = Reading.of(filled, shape);
        if (reading instanceof Reading.Faulty) return reading;
        if (numbered && !filled.get(CASE_NUMBER).stringValue().equals(number.value())) {
            return bad(CASE_NUMBER, "caseNumber is not the number of the address, " + number + ".");
        }
        return Reading.of(filled.get(time), Shapes.MOMENT) instanceof Reading.Of<Instant>(Instant at) && at.isAfter(now)
                ? bad(time, time + " is in the future, " + at + "; expected now or earlier.")
                : reading;
    }

    private static boolean absent(ObjectNode object, String name) {
        return object.path(name).isMissingNode() || object.path(name).isNull();
    }

    private static <T> Reading<T> bad(String path, String what) {
        return new Reading.Faulty<>(List.of(new Fault(Fault.Kind.BAD_VALUE, path, what)));
    }
}
