package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;

/** A fictional reviewer whom no rule holds back, and a fictional dispute; a test changes one fact. */
final class Fictions {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate VERIFIED_ON = LocalDate.of(2025, 1, 15);
    static final PartyId REVIEWER = new PartyId("reviewer");
    static final ReviewerId ID = new ReviewerId(new UUID(7, 7));
    static final CaseReference CASE = new CaseReference("CM26-0000007");
    static final Field PAIN = new Field("Pain Medicine");
    static final Field ANESTHESIOLOGY = new Field("Anesthesiology");
    static final Field SURGERY = new Field("Orthopaedic Surgery");
    static final Field SKIN = new Field("Dermatology");
    /** Those whom every dispute has; the reviewer has no tie to any of them. */
    static final List<Involved> PARTIES = List.of(
            new Involved(Involvement.EMPLOYER, new PartyId("the employer")),
            new Involved(Involvement.CLAIMS_ADMINISTRATOR, new PartyId("the administrator")),
            new Involved(Involvement.PHYSICIAN, new PartyId("the physician")),
            new Involved(Involvement.EMPLOYEE, new PartyId("the worker")));

    private static final AtomicLong CREDENTIALS = new AtomicLong();

    private Fictions() {}

    static Taxonomy taxonomy(Field... more) {
        List<Field> fields = new ArrayList<>(List.of(PAIN, ANESTHESIOLOGY, SURGERY, SKIN));
        fields.addAll(Arrays.asList(more));
        return new Taxonomy(fields, Map.of(PAIN, Set.of(ANESTHESIOLOGY)), List.of(), Map.of());
    }

    static Verification verified(LocalDate on) {
        return new Verification(Verification.Source.ISSUER, "the fictional register", on, "clerk");
    }

    static Verification stated() {
        return new Verification(Verification.Source.STATEMENT, "the reviewer's own word", VERIFIED_ON, "clerk");
    }

    private static CredentialId next() {
        return new CredentialId(new UUID(1, CREDENTIALS.incrementAndGet()));
    }

    static License license(UsState state, License.Status status, LocalDate issued, LocalDate expires) {
        return new License(next(), state, "F1", status, issued, expires, verified(VERIFIED_ON));
    }

    static License license(UsState state) {
        return license(state, License.Status.UNRESTRICTED, LocalDate.of(2010, 1, 1), LocalDate.of(2027, 6, 30));
    }

    static BoardCertification certification(String certificate, LocalDate on, Optional<LocalDate> expires) {
        return new BoardCertification(
                next(),
                "Fictional Board",
                certificate,
                BoardCertification.Level.SPECIALTY,
                on,
                expires,
                verified(VERIFIED_ON));
    }

    static BoardCertification certification(Field field) {
        return certification(field.name(), LocalDate.of(2012, 1, 1), Optional.empty());
    }

    static Practice practice(LocalDate since, int hours) {
        return new Practice(next(), since, hours, "letter of the fictional group", verified(VERIFIED_ON));
    }

    static HistoryCheck check(HistoryCheck.Matter matter, HistoryCheck.Entry... found) {
        return new HistoryCheck(next(), matter, List.of(found), verified(VERIFIED_ON));
    }

    static HistoryCheck.Entry entry(LocalDate taken, boolean pending) {
        return new HistoryCheck.Entry("a fictional matter", "a fictional board", taken, Optional.empty(), pending);
    }

    static Contract contract(During term) {
        return new Contract(next(), term, verified(VERIFIED_ON));
    }

    /** All that the rules ask of a physician. */
    static List<Credential> file() {
        return List.of(
                license(UsState.NV),
                certification(PAIN),
                practice(LocalDate.of(2012, 5, 1), 30),
                check(HistoryCheck.Matter.DISCIPLINE),
                check(HistoryCheck.Matter.PRIVILEGES),
                check(HistoryCheck.Matter.QME_APPOINTMENT),
                contract(During.since(LocalDate.of(2020, 1, 1))));
    }

    /** The usual file with others in the place of all of one kind. */
    static List<Credential> file(Class<? extends Credential> kind, Credential... instead) {
        List<Credential> file = new ArrayList<>(file().stream()
                .filter(credential -> !kind.isInstance(credential))
                .toList());
        file.addAll(Arrays.asList(instead));
        return file;
    }

    /** The usual file with another look, or none, in the place of one. */
    static List<Credential> looked(HistoryCheck.Matter matter, HistoryCheck... instead) {
        List<Credential> file = new ArrayList<>(file().stream()
                .filter(credential -> !(credential instanceof HistoryCheck check && check.matter() == matter))
                .toList());
        file.addAll(Arrays.asList(instead));
        return file;
    }

    static Reviewer reviewer(Degree degree, List<Credential> file) {
        return new Reviewer(ID, REVIEWER, degree, Set.of("en"), new Capacity(5, 5), List.of(), file);
    }

    /** The usual one, with those whom every dispute has and {@code others}. */
    static Dispute usualDispute(Involved... others) {
        List<Involved> involved = new ArrayList<>(PARTIES);
        involved.addAll(Arrays.asList(others));
        return dispute(involved.toArray(Involved[]::new));
    }

    /** With these and nobody else. Condition: anesthesiology; treatment: orthopaedic surgery. */
    static Dispute dispute(Involved... involved) {
        return new Dispute(
                CASE, DAY, DAY.plusDays(30), Set.of(ANESTHESIOLOGY), Set.of(SURGERY), List.of(involved), Set.of());
    }

    static Candidate candidate(List<Credential> file) {
        return candidate(Degree.DOCTOR_OF_MEDICINE, file, DAY);
    }

    static Candidate candidate(Degree degree, List<Credential> file, LocalDate day) {
        return new Candidate(
                reviewer(degree, file), usualDispute(), day, new Load(0, 0), List.of(), Optional.empty(), taxonomy());
    }

    /** The usual reviewer, asked about the usual dispute with one more party, to whom ways were found. */
    static Candidate tied(Involvement as, FoundTie... ways) {
        return tied(usualDispute(new Involved(as, Ways.PARTY)), ways);
    }

    /** The same with these involved and nobody else. */
    static Candidate tied(List<Involved> involved, FoundTie... ways) {
        return tied(dispute(involved.toArray(Involved[]::new)), ways);
    }

    private static Candidate tied(Dispute dispute, FoundTie... ways) {
        return new Candidate(
                reviewer(Degree.DOCTOR_OF_MEDICINE, file()),
                dispute,
                DAY,
                new Load(0, 0),
                List.of(ways),
                Optional.empty(),
                taxonomy());
    }
}
