package org.openimr.server.panel.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff with a register on a real database. Everyone is fictional. */
public final class RegisterDesk {
    static final Author STAFF = new Author.Staff("fictional-staff");
    public static final Instant NOON = Instant.parse("2031-03-03T20:00:00Z");

    final EventLog log;
    public final TransactionTemplate transaction;
    private final DataSource source;

    public RegisterDesk(DataSource source) {
        this.source = source;
        this.log = new EventLog(JdbcClient.create(source));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** One more process on the same database. */
    public Register open() {
        return new Register(log, JdbcClient.create(source), transaction);
    }

    public static RegisterOrder order(RegisterCommand command) {
        return new RegisterOrder(command, NOON, STAFF);
    }

    public static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    public static ReviewerId reviewer() {
        return new ReviewerId(UUID.randomUUID());
    }

    /** @param npi  ten digits */
    public static RegisterCommand enrol(ReviewerId reviewer, String npi) {
        return new EnrolReviewer(
                reviewer,
                new Person(
                        new PartyId("reviewer " + reviewer.value()),
                        "Fictitia",
                        "Neverborn",
                        Optional.empty(),
                        Set.of(new RegisterNumber(RegisterNumber.Kind.NPI, npi)),
                        List.of()),
                Degree.DOCTOR_OF_MEDICINE);
    }

    static RegisterCommand license(ReviewerId reviewer, String number) {
        return new RecordCredential(reviewer, license(new CredentialId(UUID.randomUUID()), number));
    }

    /** Until 2031-12-31. */
    public static Credential license(CredentialId id, String number) {
        return new License(
                id,
                UsState.CA,
                number,
                License.Status.UNRESTRICTED,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2031, 12, 31),
                new Verification(
                        Verification.Source.ISSUER, "a fictional board", LocalDate.of(2031, 3, 1), "fictional-staff"));
    }

    static RegisterCommand capacity(ReviewerId reviewer, int open) {
        return new SetCapacity(reviewer, new Capacity(open, 1));
    }
}
