package org.openimr.server.pages.reviewers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterDecision;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterProcess;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;

/** A register of reviewers who do not exist. */
final class FictionalRegister {
    /** First day of every file, and of every verification. */
    static final LocalDate ENROLLED = LocalDate.of(2031, 3, 10);

    static final LocalDate LICENSE_ENDS = LocalDate.of(2033, 5, 31);
    static final RegisterSettings SETTINGS = RegisterSettings.defaults();
    static final String CLERK = "clerk-1";
    static final ReviewerId QUILL = new ReviewerId(uuid("quill"));

    private RegisterState state = RegisterState.empty();

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CaliforniaTime.ZONE).toInstant();
    }

    /** Amaranta Quill, an anesthesiologist, with all that is needed. */
    static FictionalRegister quill() {
        return new FictionalRegister()
                .enrolled(QUILL, "Amaranta", "Quill")
                .complete(QUILL, UsState.CA, "Anesthesiology");
    }

    FictionalRegister enrolled(ReviewerId id, String given, String family) {
        Party.Person person = new Party.Person(
                new PartyId("party " + id.value()), given, family, Optional.empty(), Set.of(), List.of());
        return given(ENROLLED, new EnrolReviewer(id, person, Degree.DOCTOR_OF_MEDICINE));
    }

    FictionalRegister complete(ReviewerId id, UsState state, String certificate) {
        for (Credential credential : credentials(id, state, certificate))
            given(ENROLLED, new RecordCredential(id, credential));
        return this;
    }

    FictionalRegister given(LocalDate day, RegisterCommand command) {
        RegisterDecision decision =
                RegisterProcess.decide(state, new RegisterOrder(command, noon(day), new Author.Staff(CLERK)));
        if (!(decision instanceof RegisterDecision.Accepted(var event))) throw new AssertionError(decision);
        state = state.after(event);
        return this;
    }

    RegisterState state() {
        return state;
    }

    ReviewerFile file() {
        return state.file(QUILL).orElseThrow();
    }

    static Verification verified() {
        return new Verification(Verification.Source.ISSUER, "where it is looked up (fictional)", ENROLLED, CLERK);
    }

    static License license(ReviewerId id, UsState state) {
        return new License(
                credential(id, "license " + state),
                state,
                "G " + Math.floorMod(id.hashCode(), 1_000_000_007),
                License.Status.UNRESTRICTED,
                LocalDate.of(2009, 6, 1),
                LICENSE_ENDS,
                verified());
    }

    static CredentialId credential(ReviewerId id, String name) {
        return new CredentialId(uuid(name + id.value()));
    }

    /** One of each kind. */
    static List<Credential> credentials(ReviewerId id, UsState state, String certificate) {
        return List.of(
                license(id, state),
                new BoardCertification(
                        credential(id, "board"),
                        "American Board of " + certificate,
                        certificate,
                        BoardCertification.Level.SPECIALTY,
                        LocalDate.of(2012, 1, 1),
                        Optional.of(LocalDate.of(2035, 12, 31)),
                        verified()),
                new Practice(credential(id, "practice"), LocalDate.of(2013, 1, 1), 30, "a letter", verified()),
                check(id, HistoryCheck.Matter.DISCIPLINE),
                check(id, HistoryCheck.Matter.PRIVILEGES),
                check(id, HistoryCheck.Matter.QME_APPOINTMENT),
                new Contract(credential(id, "contract"), During.since(ENROLLED), verified()));
    }

    private static HistoryCheck check(ReviewerId id, HistoryCheck.Matter matter) {
        return new HistoryCheck(credential(id, matter.name()), matter, List.of(), verified());
    }
}
