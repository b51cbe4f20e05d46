package org.openimr.server.emergency;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;
import org.openimr.server.panel.StoredEvents;

/** What happened with one emergency, in a stream of its own. */
sealed interface EmergencyEvent {
    /** How they stand in the log. */
    StoredEvents<EmergencyEvent> STORED = new StoredEvents<>(List.of(
            StoredEvents.Form.first(
                    EmergencyOpened.class,
                    object(
                            "EmergencyOpened",
                            field("account", IDENTIFIER, EmergencyOpened::account),
                            field("role", oneOf(Role.class), EmergencyOpened::role),
                            field(
                                    "case",
                                    text(
                                            "a case number such as CM26-0000001",
                                            CaseNumber::parse,
                                            CaseNumber::value,
                                            "^CM\\d\\d-\\d{7}$"),
                                    EmergencyOpened::number),
                            field("reason", TEXT, EmergencyOpened::reason),
                            field("until", MOMENT, EmergencyOpened::until),
                            EmergencyOpened::new)),
            StoredEvents.Form.first(
                    EmergencyReviewed.class,
                    object(
                            "EmergencyReviewed",
                            field("by", IDENTIFIER, EmergencyReviewed::by),
                            field("justified", TRUTH, EmergencyReviewed::justified),
                            field("words", TEXT, EmergencyReviewed::words),
                            EmergencyReviewed::new))));

    /**
     * Somebody opened a case.
     *
     * @param role   the person's own at that time
     * @param until  the first moment at which it is over, if no review ends it before
     */
    record EmergencyOpened(UUID account, Role role, CaseNumber number, String reason, Instant until)
            implements EmergencyEvent {}

    /**
     * The medical director judged it, which ends it if it was not over.
     *
     * @param by     the medical director's account
     * @param words  why
     */
    record EmergencyReviewed(UUID by, boolean justified, String words) implements EmergencyEvent {}
}
