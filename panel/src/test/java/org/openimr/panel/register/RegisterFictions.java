package org.openimr.panel.register;

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
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/** Reviewers who do not exist, with numbers made up here; their boards and states are fictional holders of true names. */
public final class RegisterFictions {
    /** First day of every file here, and of every verification. */
    public static final LocalDate ENROLLED = LocalDate.of(2031, 3, 10);

    public static final LocalDate LICENSE_ENDS = LocalDate.of(2033, 5, 31);
    public static final Author STAFF = new Author.Staff("clerk-1");
    public static final ReviewerId QUILL = reviewer("quill");
    public static final ReviewerId FENNIMORE = reviewer("fennimore");
    public static final RegisterSettings SETTINGS = RegisterSettings.defaults();

    private RegisterFictions() {}

    public static ReviewerId reviewer(String name) {
        return new ReviewerId(uuid("reviewer " + name));
    }

    public static CredentialId credential(String name) {
        return new CredentialId(uuid("credential " + name));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    /** Noon in California. */
    public static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CaliforniaTime.ZONE).toInstant();
    }

    /** A number with a right check digit; the same for the same {@code n}, 0 to 99,999,999. */
    public static String npi(int n) {
        String digits = "1%08d".formatted(n);
        int sum = 24;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    public static Party.Person person(String given, String family, int n) {
        return new Party.Person(
                new PartyId("party " + family),
                given,
                family,
                Optional.empty(),
                Set.of(new RegisterNumber(RegisterNumber.Kind.NPI, npi(n))),
                List.of());
    }

    public static Party.Person quill() {
        return person("Amaranta", "Quill", 1);
    }

    public static Party.Person fennimore() {
        return person("Bartholomew", "Fennimore", 2);
    }

    public static Verification verified(LocalDate on) {
        return verified(on, Verification.Source.ISSUER);
    }

    public static Verification verified(LocalDate on, Verification.Source source) {
        return new Verification(source, "the place where it can be looked up", on, "clerk-1");
    }

    public static License license(UsState state, LocalDate ends, Verification verification) {
        return new License(
                credential("license " + state),
                state,
                "G-99 " + state,
                License.Status.UNRESTRICTED,
                LocalDate.of(2009, 6, 1),
                ends,
                verification);
    }

    public static License california() {
        return license(UsState.CA, LICENSE_ENDS, verified(ENROLLED));
    }

    public static BoardCertification board() {
        return new BoardCertification(
                credential("board"),
                "American Board of Anesthesiology",
                "Anesthesiology",
                BoardCertification.Level.SPECIALTY,
                LocalDate.of(2012, 1, 1),
                Optional.of(LocalDate.of(2035, 12, 31)),
                verified(ENROLLED));
    }

    public static HistoryCheck history(HistoryCheck.Matter matter) {
        return new HistoryCheck(credential("history " + matter), matter, List.of(), verified(ENROLLED));
    }

    public static Practice practice() {
        return new Practice(
                credential("practice"),
                LocalDate.of(2013, 1, 1),
                30,
                "letter of the Marrowby Group of 2031-02-01",
                verified(ENROLLED, Verification.Source.DOCUMENT));
    }

    public static Contract contract() {
        return new Contract(
                credential("contract"), During.since(ENROLLED), verified(ENROLLED, Verification.Source.DOCUMENT));
    }

    /** All that a physician needs. */
    public static List<Credential> allCredentials() {
        return List.of(
                california(),
                board(),
                history(HistoryCheck.Matter.DISCIPLINE),
                history(HistoryCheck.Matter.PRIVILEGES),
                history(HistoryCheck.Matter.QME_APPOINTMENT),
                practice(),
                contract());
    }

    /** With a file, and nothing on it. */
    public static RegisterSpec enrolled() {
        return new RegisterSpec().given(ENROLLED, new EnrolReviewer(QUILL, quill(), Degree.DOCTOR_OF_MEDICINE));
    }

    /** With a file that has all that is needed. */
    public static RegisterSpec complete() {
        RegisterSpec spec = enrolled();
        for (Credential credential : allCredentials()) spec.given(ENROLLED, new RecordCredential(QUILL, credential));
        return spec;
    }
}
