package org.openimr.server.demo;

import static org.openimr.panel.register.Degree.CHIROPRACTOR;
import static org.openimr.panel.register.Degree.DOCTOR_OF_MEDICINE;
import static org.openimr.panel.register.Degree.DOCTOR_OF_OSTEOPATHY;
import static org.openimr.panel.register.Degree.PSYCHOLOGIST;
import static org.openimr.panel.register.UsState.CA;
import static org.openimr.panel.register.UsState.NV;
import static org.openimr.panel.register.UsState.OR;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.HistoryCheck.Matter;
import org.openimr.panel.register.License;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.server.panel.register.Register;

/**
 * The reviewers of the demonstration, none of whom exists: the two who have accounts and the cases, and others so that
 * every state of a file can be seen. All who have cases were enrolled long before the first of them.
 */
final class DemoReviewers {
    /** Before every case of the demonstration, and less than three years ago. */
    private static final int ENROLLED = 900;

    private static final int RENEWED = 345;
    private static final int ENDS = -500;

    private final Register register;
    private final Function<DemoAccounts, UUID> accounts;
    private final Instant now;
    private final Author staff;

    /**
     * @param accounts  identifier of each
     * @param now       when the demonstration begins
     */
    DemoReviewers(Register register, Function<DemoAccounts, UUID> accounts, Instant now) {
        this.register = register;
        this.accounts = accounts;
        this.now = now;
        this.staff = new Author.Staff(accounts.apply(DemoAccounts.CREDENTIALING).toString());
    }

    void enrol() {
        withAccounts();
        holding();
        toBeLookedAt();
        lapsed();
    }

    private void withAccounts() {
        DemoReviewer surgeon = of(DemoAccounts.REVIEWER, "Fenella", "Quillfeather");
        DemoCredentials first = surgeon.verified(ENROLLED);
        surgeon.enrolled(ENROLLED, DOCTOR_OF_MEDICINE, "2000000010")
                .recorded(
                        ENROLLED,
                        first.usual(),
                        first.license(CA, surgeon.day(RENEWED - 15)),
                        first.board("Orthopaedic Surgery", "Orthopaedic Surgery"),
                        first.within("Orthopaedic Surgery", "Orthopaedic Sports Medicine"))
                .takes(ENROLLED, 20, 9, "en", "es")
                .staff(
                        RENEWED,
                        new ReplaceCredential(
                                surgeon.id(), surgeon.verified(RENEWED).license(CA, surgeon.day(ENDS))))
                .self(3, new PlanAbsence(surgeon.id(), During.between(surgeon.day(-70), surgeon.day(-84))));
        DemoReviewer physiatrist = of(DemoAccounts.SECOND_REVIEWER, "Barnaby", "Thistlewood");
        first = physiatrist.verified(ENROLLED);
        physiatrist
                .enrolled(ENROLLED, DOCTOR_OF_OSTEOPATHY, "2000000028")
                .recorded(
                        ENROLLED,
                        first.usual(),
                        first.license(CA, physiatrist.day(ENDS)),
                        first.board("Physical Medicine and Rehabilitation", "Physical Medicine and Rehabilitation"),
                        first.within("Physical Medicine and Rehabilitation", "Pain Medicine"))
                .takes(ENROLLED, 20, 9, "en")
                .self(
                        400,
                        new PlanAbsence(physiatrist.id(), During.between(physiatrist.day(390), physiatrist.day(376))));
    }

    private void holding() {
        DemoReviewer anesthesiologist = of("Philippa", "Wobblethorpe");
        DemoCredentials first = anesthesiologist.verified(ENROLLED);
        anesthesiologist
                .enrolled(ENROLLED, DOCTOR_OF_MEDICINE, "2000000036")
                .recorded(
                        ENROLLED,
                        first.usual(),
                        first.license(CA, anesthesiologist.day(ENDS)),
                        first.license(NV, anesthesiologist.day(ENDS)),
                        first.board("Anesthesiology", "Anesthesiology"),
                        first.within("Anesthesiology", "Pain Medicine"))
                .takes(ENROLLED, 10, 3, "en", "es");
        DemoReviewer physician = of("Ottoline", "Featherwhistle");
        first = physician.verified(ENROLLED);
        physician
                .enrolled(ENROLLED, DOCTOR_OF_MEDICINE, "2000000044")
                .recorded(
                        ENROLLED,
                        first.usual(),
                        first.license(CA, physician.day(ENDS)),
                        first.board("Preventive Medicine", "Occupational Medicine"))
                .takes(ENROLLED, 8, 2, "en", "es", "zh-Hant");
        DemoReviewer chiropractor = of("Lysander", "Quibblewink");
        first = chiropractor.verified(ENROLLED);
        chiropractor
                .enrolled(ENROLLED, CHIROPRACTOR, "2000000051")
                .recorded(ENROLLED, first.usual(), first.license(CA, chiropractor.day(ENDS)))
                .takes(ENROLLED, 5, 2, "en", "vi")
                .staff(
                        40,
                        new PlanAbsence(
                                chiropractor.id(), During.between(chiropractor.day(10), chiropractor.day(-20))));
    }

    /** Files that hold, each with something that staff or a rule has to look at. */
    private void toBeLookedAt() {
        DemoReviewer internist = of("Ignatius", "Marmaladefinch");
        physician(
                        internist,
                        "2000000069",
                        internist.verified(ENROLLED).license(CA, internist.day(-21)),
                        "Internal Medicine")
                .takes(ENROLLED, 8, 3, "en", "fr");
        DemoReviewer evaluator = of("Cornelius", "Puddlewick");
        DemoCredentials first = evaluator.verified(ENROLLED);
        HistoryCheck.Entry appointed = new HistoryCheck.Entry(
                "Appointment as qualified medical evaluator (fictional)",
                "Medical Unit of the Division of Workers' Compensation",
                evaluator.day(700),
                Optional.empty(),
                false);
        physician(evaluator, "2000000077", first.license(CA, evaluator.day(ENDS)), "Surgery")
                .takes(ENROLLED, 6, 2, "en")
                .staff(
                        650,
                        new ReplaceCredential(
                                evaluator.id(), evaluator.verified(650).found(Matter.QME_APPOINTMENT, appointed)));
        DemoReviewer disciplined = of("Araminta", "Thornapplehex");
        HistoryCheck.Entry reprimand = new HistoryCheck.Entry(
                "Public letter of reprimand for late records (fictional)",
                "Board of California",
                disciplined.day(2600),
                Optional.of(disciplined.day(2235)),
                false);
        physician(
                        disciplined,
                        "2000000085",
                        disciplined.verified(ENROLLED).license(CA, disciplined.day(ENDS)),
                        "Family Medicine")
                .takes(ENROLLED, 6, 2, "en", "tl")
                .staff(
                        120,
                        new ReplaceCredential(
                                disciplined.id(), disciplined.verified(120).found(Matter.DISCIPLINE, reprimand)));
        DemoReviewer psychologist = of("Peregrine", "Nettlebedlam");
        first = psychologist.verified(ENROLLED);
        psychologist
                .enrolled(ENROLLED, PSYCHOLOGIST, "2000000093")
                .recorded(ENROLLED, first.usual(), first.license(CA, psychologist.day(ENDS)))
                .takes(ENROLLED, 6, 2, "en")
                .staff(
                        14,
                        new ReportLicense(
                                psychologist.id(), new ReportedLicense(OR, "FICTION-77", "fictional NPPES file")));
    }

    /** Files that do not hold today, each for another reason. */
    private void lapsed() {
        DemoReviewer neurologist = of("Euphemia", "Bramblewick");
        physician(
                        neurologist,
                        "2000000101",
                        neurologist.verified(ENROLLED).license(CA, neurologist.day(12)),
                        "Psychiatry and Neurology",
                        "Neurology")
                .takes(ENROLLED, 8, 3, "en");
        forgotten(of("Zebedee", "Umberstone"));
        DemoReviewer suspended = of("Rollo", "Entwhistlegnome");
        DemoCredentials first = suspended.verified(ENROLLED);
        physician(suspended, "2000000119", first.license(CA, suspended.day(ENDS)), "Emergency Medicine")
                .takes(ENROLLED, 6, 2, "en")
                .staff(
                        4,
                        new WithdrawCredential(
                                suspended.id(),
                                first.license(CA, suspended.day(ENDS)).id(),
                                new Withdrawal(
                                        Withdrawal.Ground.SUSPENDED,
                                        suspended.day(5),
                                        "notice of the board (fictional)")));
        DemoReviewer gone = of("Drusilla", "Marchbanksvoid");
        physician(gone, "2000000127", gone.verified(ENROLLED).license(CA, gone.day(ENDS)), "Dermatology")
                .takes(ENROLLED, 4, 1, "en")
                .staff(60, new EndEngagement(gone.id(), "Retired from practice (fictional)."));
        DemoReviewer newcomer = of("Hepzibah", "Clutterbuckle");
        newcomer.enrolled(3, DOCTOR_OF_MEDICINE, "2000000135")
                .recorded(3, List.of(), newcomer.verified(3).license(CA, newcomer.day(ENDS)));
    }

    /** Everything was verified again in time, but for the certificate. */
    private void forgotten(DemoReviewer psychiatrist) {
        int enrolled = 1150;
        int again = 200;
        DemoCredentials first = psychiatrist.verified(enrolled);
        List<Credential> verified = Stream.concat(
                        first.usual().stream(), Stream.of(first.license(CA, psychiatrist.day(ENDS))))
                .toList();
        RegisterCommand[] verifiedAgain = verified.stream()
                .map(credential -> new VerifyCredential(
                        psychiatrist.id(), credential.id(), again(psychiatrist, again, credential)))
                .toArray(RegisterCommand[]::new);
        psychiatrist
                .enrolled(enrolled, DOCTOR_OF_MEDICINE, "2000000143")
                .recorded(enrolled, verified, first.board("Psychiatry and Neurology", "Psychiatry"))
                .takes(enrolled, 6, 2, "en", "es")
                .staff(again, verifiedAgain);
    }

    private static Verification again(DemoReviewer reviewer, int daysAgo, Credential credential) {
        Verification before = credential.verification();
        return new Verification(before.source(), before.where(), reviewer.day(daysAgo), before.by());
    }

    private static DemoReviewer physician(DemoReviewer reviewer, String npi, License license, String field) {
        return physician(reviewer, npi, license, field, field);
    }

    /** A doctor of medicine with one license and one certificate, enrolled with the first. */
    private static DemoReviewer physician(
            DemoReviewer reviewer, String npi, License license, String board, String certificate) {
        DemoCredentials first = reviewer.verified(ENROLLED);
        return reviewer.enrolled(ENROLLED, DOCTOR_OF_MEDICINE, npi)
                .recorded(ENROLLED, first.usual(), license, first.board(board, certificate));
    }

    private DemoReviewer of(DemoAccounts account, String given, String family) {
        return new DemoReviewer(register, staff, now, new ReviewerId(accounts.apply(account)), given, family);
    }

    /** Without an account. */
    private DemoReviewer of(String given, String family) {
        String name = "demonstration/reviewer/" + family;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new DemoReviewer(register, staff, now, new ReviewerId(id), given, family);
    }
}
