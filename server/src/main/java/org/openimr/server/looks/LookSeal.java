package org.openimr.server.looks;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;

import java.util.List;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.panel.StoredEvents;

/**
 * What the event log says of the looks that some transactions wrote.
 *
 * @param from     first transaction, inclusive
 * @param below    last transaction, exclusive
 * @param records  how many looks they wrote
 * @param sha256   of their lines, in the order of transactions: 64 hexadecimal digits
 */
record LookSeal(String from, String below, int records, String sha256) {
    private static final ObjectShape<LookSeal> SHAPE = object(
            "LooksSealed",
            field("from", TEXT, LookSeal::from),
            field("below", TEXT, LookSeal::below),
            field("records", NUMBER, LookSeal::records),
            field("sha256", TEXT, LookSeal::sha256),
            LookSeal::new);

    /** How seals stand in the log. */
    static final StoredEvents<LookSeal> STORED =
            new StoredEvents<>(List.of(StoredEvents.Form.first(LookSeal.class, SHAPE)));
}
