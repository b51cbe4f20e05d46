package org.openimr.server.cases;

import java.util.Optional;
import java.util.UUID;
import org.openimr.archive.deidentification.KnownKind;
import org.openimr.archive.deidentification.KnownValue;
import org.openimr.archive.deidentification.KnownValues;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseState;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Contact;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.review.Seat;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything in a case file that identifies somebody, for taking it out of the public letter. */
public final class CaseIdentifiers {
    private final EventLog log;
    private final JdbcClient jdbc;

    public CaseIdentifiers(EventLog log, JdbcClient jdbc) {
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Of the application, and the reviewers' names (Lab. Code 4610.6(f)); nothing where there is no such case. */
    public KnownValues of(CaseNumber number) {
        CaseState state = CaseHistory.load(log, number).state();
        KnownValues known =
                state.filed().map(filing -> of(filing.application())).orElseGet(KnownValues::none);
        if (state.reviewersWork().isEmpty()) return known;
        for (Seat seat : state.reviewersWork().get().seats()) {
            known = with(
                    known, KnownKind.REVIEWER, name(seat.reviewer().reviewer().value()));
        }
        return known;
    }

    static KnownValues of(Application application) {
        KnownValues known = KnownValues.none();
        for (Party party : application.parties()) {
            known = with(known.with(kind(party.role()), party.name()), party.contact());
        }
        FormFacts form = application.form();
        known = with(known, KnownKind.CLAIM_NUMBER, form.claimNumber());
        known = with(known, KnownKind.EAMS_NUMBER, form.adjudicationNumber());
        known = with(known, KnownKind.WCIS_NUMBER, form.jurisdictionalNumber());
        known = with(known, KnownKind.ADJUSTER, form.adjuster());
        known = with(known, KnownKind.CLAIMS_ADMINISTRATOR, form.reviewOrganization());
        known = with(known, KnownKind.RELATIVE, form.signature().map(FormFacts.Signature::name));
        return with(
                known,
                KnownKind.BIRTH_DATE,
                form.dateOfBirth().map(KnownValue::born).map(KnownValue::value));
    }

    private static KnownValues with(KnownValues known, Contact contact) {
        KnownValues more = known.with(KnownKind.ADDRESS, String.join(", ", contact.address()));
        more = with(more, KnownKind.PHONE, contact.phone());
        more = with(more, KnownKind.PHONE, contact.fax());
        return with(more, KnownKind.EMAIL, contact.email());
    }

    private static KnownValues with(KnownValues known, KnownKind kind, Optional<String> value) {
        return value.map(its -> known.with(kind, its)).orElse(known);
    }

    private static KnownKind kind(PartyRole role) {
        return switch (role) {
            case INJURED_WORKER -> KnownKind.WORKER;
            case WORKERS_ATTORNEY -> KnownKind.ATTORNEY;
            case REQUESTING_PHYSICIAN -> KnownKind.PROVIDER;
            case EMPLOYER -> KnownKind.EMPLOYER;
            case CLAIMS_ADMINISTRATOR -> KnownKind.CLAIMS_ADMINISTRATOR;
        };
    }

    private Optional<String> name(UUID account) {
        return jdbc.sql("select display_name from account where id = ?")
                .param(account)
                .query(String.class)
                .optional();
    }
}
