package org.openimr.server.panel.register.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.panel.StoredEvents.Form.first;
import static org.openimr.server.panel.register.json.CredentialShapes.CREDENTIAL;
import static org.openimr.server.panel.register.json.CredentialShapes.CREDENTIAL_ID;
import static org.openimr.server.panel.register.json.CredentialShapes.REPORTED;
import static org.openimr.server.panel.register.json.CredentialShapes.VERIFICATION;
import static org.openimr.server.panel.register.json.CredentialShapes.WITHDRAWAL;
import static org.openimr.server.panel.register.json.PersonShapes.DURING;
import static org.openimr.server.panel.register.json.PersonShapes.PERSON;
import static org.openimr.server.panel.register.json.PersonShapes.REVIEWER;
import static org.openimr.server.panel.register.json.PersonShapes.set;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.RegisterEvent.AbsenceCancelled;
import org.openimr.panel.register.RegisterEvent.AbsencePlanned;
import org.openimr.panel.register.RegisterEvent.CapacitySet;
import org.openimr.panel.register.RegisterEvent.CredentialCorrected;
import org.openimr.panel.register.RegisterEvent.CredentialRecorded;
import org.openimr.panel.register.RegisterEvent.CredentialReinstated;
import org.openimr.panel.register.RegisterEvent.CredentialReplaced;
import org.openimr.panel.register.RegisterEvent.CredentialVerified;
import org.openimr.panel.register.RegisterEvent.CredentialWithdrawn;
import org.openimr.panel.register.RegisterEvent.EngagementEnded;
import org.openimr.panel.register.RegisterEvent.EngagementResumed;
import org.openimr.panel.register.RegisterEvent.LanguagesSet;
import org.openimr.panel.register.RegisterEvent.LicenseReported;
import org.openimr.panel.register.RegisterEvent.PersonCorrected;
import org.openimr.panel.register.RegisterEvent.ReviewerEnrolled;
import org.openimr.server.json.Field;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.panel.StoredEvents;
import org.openimr.server.panel.StoredEvents.Form;

/** Every kind of event under its permanent name. Never edit a form that is in use: add its next version. */
public final class RegisterEventForms {
    private static final ObjectShape<Capacity> CAPACITY = object(
            "Capacity",
            field("open", NUMBER, Capacity::open),
            field("weekly", NUMBER, Capacity::weekly),
            Capacity::new);

    private static final Form<ReviewerEnrolled> REVIEWER_ENROLLED = first(
            ReviewerEnrolled.class,
            object(
                    "ReviewerEnrolled",
                    reviewer(),
                    at(),
                    by(),
                    field("person", PERSON, ReviewerEnrolled::person),
                    field("degree", oneOf(Degree.class), ReviewerEnrolled::degree),
                    ReviewerEnrolled::new));

    private static final Form<PersonCorrected> PERSON_CORRECTED = first(
            PersonCorrected.class,
            object(
                    "PersonCorrected",
                    reviewer(),
                    at(),
                    by(),
                    field("person", PERSON, PersonCorrected::person),
                    field("degree", oneOf(Degree.class), PersonCorrected::degree),
                    field("reason", TEXT, PersonCorrected::reason),
                    PersonCorrected::new));

    private static final Form<LicenseReported> LICENSE_REPORTED = first(
            LicenseReported.class,
            object(
                    "LicenseReported",
                    reviewer(),
                    at(),
                    by(),
                    field("license", REPORTED, LicenseReported::license),
                    LicenseReported::new));

    private static final Form<CredentialRecorded> CREDENTIAL_RECORDED = first(
            CredentialRecorded.class,
            object(
                    "CredentialRecorded",
                    reviewer(),
                    at(),
                    by(),
                    field("credential", CREDENTIAL, CredentialRecorded::credential),
                    CredentialRecorded::new));

    private static final Form<CredentialVerified> CREDENTIAL_VERIFIED = first(
            CredentialVerified.class,
            object(
                    "CredentialVerified",
                    reviewer(),
                    at(),
                    by(),
                    field("credential", CREDENTIAL_ID, CredentialVerified::credential),
                    field("verification", VERIFICATION, CredentialVerified::verification),
                    CredentialVerified::new));

    private static final Form<CredentialReplaced> CREDENTIAL_REPLACED = first(
            CredentialReplaced.class,
            object(
                    "CredentialReplaced",
                    reviewer(),
                    at(),
                    by(),
                    field("credential", CREDENTIAL, CredentialReplaced::credential),
                    CredentialReplaced::new));

    private static final Form<CredentialCorrected> CREDENTIAL_CORRECTED = first(
            CredentialCorrected.class,
            object(
                    "CredentialCorrected",
                    reviewer(),
                    at(),
                    by(),
                    field("credential", CREDENTIAL, CredentialCorrected::credential),
                    field("reason", TEXT, CredentialCorrected::reason),
                    CredentialCorrected::new));

    private static final Form<CredentialWithdrawn> CREDENTIAL_WITHDRAWN = first(
            CredentialWithdrawn.class,
            object(
                    "CredentialWithdrawn",
                    reviewer(),
                    at(),
                    by(),
                    field("credential", CREDENTIAL_ID, CredentialWithdrawn::credential),
                    field("withdrawal", WITHDRAWAL, CredentialWithdrawn::withdrawal),
                    CredentialWithdrawn::new));

    private static final Form<CredentialReinstated> CREDENTIAL_REINSTATED = first(
            CredentialReinstated.class,
            object(
                    "CredentialReinstated",
                    reviewer(),
                    at(),
                    by(),
                    field("credential", CREDENTIAL_ID, CredentialReinstated::credential),
                    field("verification", VERIFICATION, CredentialReinstated::verification),
                    CredentialReinstated::new));

    private static final Form<CapacitySet> CAPACITY_SET = first(
            CapacitySet.class,
            object(
                    "CapacitySet",
                    reviewer(),
                    at(),
                    by(),
                    field("capacity", CAPACITY, CapacitySet::capacity),
                    CapacitySet::new));

    private static final Form<AbsencePlanned> ABSENCE_PLANNED = first(
            AbsencePlanned.class,
            object(
                    "AbsencePlanned",
                    reviewer(),
                    at(),
                    by(),
                    field("absence", DURING, AbsencePlanned::absence),
                    AbsencePlanned::new));

    private static final Form<AbsenceCancelled> ABSENCE_CANCELLED = first(
            AbsenceCancelled.class,
            object(
                    "AbsenceCancelled",
                    reviewer(),
                    at(),
                    by(),
                    field("absence", DURING, AbsenceCancelled::absence),
                    AbsenceCancelled::new));

    private static final Form<LanguagesSet> LANGUAGES_SET = first(
            LanguagesSet.class,
            object(
                    "LanguagesSet",
                    reviewer(),
                    at(),
                    by(),
                    field("languages", set(TEXT, Comparator.<String>naturalOrder()), LanguagesSet::languages),
                    LanguagesSet::new));

    private static final Form<EngagementEnded> ENGAGEMENT_ENDED = first(
            EngagementEnded.class,
            object(
                    "EngagementEnded",
                    reviewer(),
                    at(),
                    by(),
                    field("reason", TEXT, EngagementEnded::reason),
                    EngagementEnded::new));

    private static final Form<EngagementResumed> ENGAGEMENT_RESUMED = first(
            EngagementResumed.class,
            object(
                    "EngagementResumed",
                    reviewer(),
                    at(),
                    by(),
                    field("reason", TEXT, EngagementResumed::reason),
                    EngagementResumed::new));

    /** Events of the register to what the log keeps, and back. */
    public static final StoredEvents<RegisterEvent> EVENTS = new StoredEvents<>(List.of(
            REVIEWER_ENROLLED,
            PERSON_CORRECTED,
            LICENSE_REPORTED,
            CREDENTIAL_RECORDED,
            CREDENTIAL_VERIFIED,
            CREDENTIAL_REPLACED,
            CREDENTIAL_CORRECTED,
            CREDENTIAL_WITHDRAWN,
            CREDENTIAL_REINSTATED,
            CAPACITY_SET,
            ABSENCE_PLANNED,
            ABSENCE_CANCELLED,
            LANGUAGES_SET,
            ENGAGEMENT_ENDED,
            ENGAGEMENT_RESUMED));

    private RegisterEventForms() {}

    private static <E extends RegisterEvent> Field<E, ReviewerId> reviewer() {
        return field("reviewer", REVIEWER, RegisterEvent::reviewer);
    }

    private static <E extends RegisterEvent> Field<E, Instant> at() {
        return field("at", MOMENT, RegisterEvent::at);
    }

    private static <E extends RegisterEvent> Field<E, String> by() {
        return field("by", TEXT, RegisterEvent::by);
    }
}
