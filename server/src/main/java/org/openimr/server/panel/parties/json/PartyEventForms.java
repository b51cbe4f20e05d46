package org.openimr.server.panel.parties.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.panel.StoredEvents.Form.first;
import static org.openimr.server.panel.parties.json.PartyShapes.ACADEMIC_WORK;
import static org.openimr.server.panel.parties.json.PartyShapes.ENTRY;
import static org.openimr.server.panel.parties.json.PartyShapes.TIE;
import static org.openimr.server.panel.parties.json.PartyShapes.TIE_ID;
import static org.openimr.server.panel.register.json.PersonShapes.PARTY;

import java.time.Instant;
import java.util.List;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.PartyEvent.AcademicWorkEstablished;
import org.openimr.panel.parties.PartyEvent.AcademicWorkRevoked;
import org.openimr.panel.parties.PartyEvent.PartyCorrected;
import org.openimr.panel.parties.PartyEvent.PartyEntered;
import org.openimr.panel.parties.PartyEvent.ReviewOrganizationNamed;
import org.openimr.panel.parties.PartyEvent.ReviewOrganizationRevoked;
import org.openimr.panel.parties.PartyEvent.TieEnded;
import org.openimr.panel.parties.PartyEvent.TieEntered;
import org.openimr.panel.parties.PartyEvent.TieWithdrawn;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.json.Field;
import org.openimr.server.panel.StoredEvents;

/** Every kind of event under its permanent name. Never edit a form that is in use: add its next version. */
public final class PartyEventForms {
    /** Events of the book of parties to what the log keeps, and back. */
    public static final StoredEvents<PartyEvent> EVENTS = new StoredEvents<>(List.of(
            first(
                    PartyEntered.class,
                    object("PartyEntered", at(), by(), field("entry", ENTRY, PartyEntered::entry), PartyEntered::new)),
            first(
                    PartyCorrected.class,
                    object(
                            "PartyCorrected",
                            at(),
                            by(),
                            field("entry", ENTRY, PartyCorrected::entry),
                            field("reason", TEXT, PartyCorrected::reason),
                            PartyCorrected::new)),
            first(
                    TieEntered.class,
                    object(
                            "TieEntered",
                            at(),
                            by(),
                            field("id", TIE_ID, TieEntered::id),
                            field("tie", TIE, TieEntered::tie),
                            TieEntered::new)),
            first(
                    TieEnded.class,
                    object(
                            "TieEnded",
                            party(),
                            at(),
                            by(),
                            field("id", TIE_ID, TieEnded::id),
                            field("last", DAY, TieEnded::last),
                            field("source", TEXT, TieEnded::source),
                            TieEnded::new)),
            first(
                    TieWithdrawn.class,
                    object(
                            "TieWithdrawn",
                            party(),
                            at(),
                            by(),
                            field("id", TIE_ID, TieWithdrawn::id),
                            field("reason", TEXT, TieWithdrawn::reason),
                            TieWithdrawn::new)),
            first(
                    AcademicWorkEstablished.class,
                    object(
                            "AcademicWorkEstablished",
                            party(),
                            at(),
                            by(),
                            field("work", ACADEMIC_WORK, AcademicWorkEstablished::work),
                            field("source", TEXT, AcademicWorkEstablished::source),
                            AcademicWorkEstablished::new)),
            first(
                    AcademicWorkRevoked.class,
                    object(
                            "AcademicWorkRevoked",
                            party(),
                            at(),
                            by(),
                            field("reason", TEXT, AcademicWorkRevoked::reason),
                            AcademicWorkRevoked::new)),
            first(
                    ReviewOrganizationNamed.class,
                    object(
                            "ReviewOrganizationNamed",
                            party(),
                            at(),
                            by(),
                            field("source", TEXT, ReviewOrganizationNamed::source),
                            ReviewOrganizationNamed::new)),
            first(
                    ReviewOrganizationRevoked.class,
                    object(
                            "ReviewOrganizationRevoked",
                            party(),
                            at(),
                            by(),
                            field("reason", TEXT, ReviewOrganizationRevoked::reason),
                            ReviewOrganizationRevoked::new))));

    private PartyEventForms() {}

    private static <E extends PartyEvent> Field<E, PartyId> party() {
        return field("party", PARTY, PartyEvent::party);
    }

    private static <E extends PartyEvent> Field<E, Instant> at() {
        return field("at", MOMENT, PartyEvent::at);
    }

    private static <E extends PartyEvent> Field<E, String> by() {
        return field("by", TEXT, PartyEvent::by);
    }
}
