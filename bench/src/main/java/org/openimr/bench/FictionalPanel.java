package org.openimr.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.HistoryCheck.Matter;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.PartyId;

/**
 * Fictional reviewers with whole files, licensed in ten states: one in eight has a flaw, each in turn; one in 25 is a
 * chiropractor without a board.
 */
final class FictionalPanel {
    private static final int FLAWED = 8;
    private static final int CHIROPRACTORS = 25;
    private static final Flaw[] FLAWS = Flaw.values();
    private static final List<UsState> STATES = List.of(
            UsState.CA,
            UsState.AZ,
            UsState.FL,
            UsState.IL,
            UsState.NV,
            UsState.NY,
            UsState.OH,
            UsState.OR,
            UsState.TX,
            UsState.WA);

    private final LocalDate day;
    private final FictionalFields fields;
    private final Random random;

    FictionalPanel(LocalDate day, FictionalFields fields, Random random) {
        this.day = day;
        this.fields = fields;
        this.random = random;
    }

    static PartyId person(int number) {
        return new PartyId("fictional reviewer " + number);
    }

    /** @param places  of all who have no flaw together, for the cases of the day */
    List<PanelMember> members(int reviewers, double places) {
        double each = places / (reviewers - reviewers / FLAWED);
        List<PanelMember> members = new ArrayList<>();
        for (int number = 1; number <= reviewers; number++) members.add(member(number, each));
        return members;
    }

    private static Optional<Flaw> flaw(int number) {
        return number % FLAWED == 0 ? Optional.of(FLAWS[number / FLAWED % FLAWS.length]) : Optional.empty();
    }

    private PanelMember member(int number, double places) {
        int open = random.nextInt(5);
        int free = (int) Math.round(places * (0.5 + random.nextDouble()));
        List<During> away = new ArrayList<>();
        if (random.nextInt(10) == 0) {
            LocalDate first = day.plusDays(random.nextInt(20));
            away.add(During.between(first, first.plusDays(7)));
        }
        boolean chiropractor = number % CHIROPRACTORS == 0;
        return new PanelMember(
                new Reviewer(
                        new ReviewerId(new UUID(0xF1C7, number)),
                        person(number),
                        chiropractor ? Degree.CHIROPRACTOR : Degree.DOCTOR_OF_MEDICINE,
                        Set.of("en"),
                        new Capacity(open + free, free),
                        away,
                        new File(number, flaw(number)).credentials(chiropractor ? List.of() : known())),
                new Load(open, 0),
                new Standing(Optional.of(day.minusDays(random.nextInt(40))), Optional.of(2 + random.nextInt(12))));
    }

    private List<Field> known() {
        Field first = fields.drawn(random);
        Field second = fields.drawn(random);
        return random.nextBoolean() || first.equals(second) ? List.of(first) : List.of(first, second);
    }

    /** The credentials of one reviewer. */
    private final class File {
        private final int number;
        private final Optional<Flaw> flaw;
        private final List<Credential> all = new ArrayList<>();

        private File(int number, Optional<Flaw> flaw) {
            this.number = number;
            this.flaw = flaw;
        }

        private List<Credential> credentials(List<Field> known) {
            license();
            for (Field field : known) certification(field);
            all.add(new Practice(
                    next(),
                    day.minusYears(has(Flaw.PRACTICE_TOO_SHORT) ? 5 : 12),
                    has(Flaw.HOURS_TOO_FEW) ? 23 : 30,
                    "letter of a fictional group",
                    seen()));
            for (Matter matter : Matter.values()) look(matter);
            LocalDate lastDay = has(Flaw.CONTRACT_ENDED) ? day.minusDays(1) : day.plusMonths(6);
            all.add(new Contract(next(), During.between(day.minusYears(1), lastDay), seen()));
            return all;
        }

        private void license() {
            License.Status status = has(Flaw.LICENSE_RESTRICTED)
                    ? License.Status.RESTRICTED
                    : has(Flaw.LICENSE_SUSPENDED) ? License.Status.SUSPENDED : License.Status.UNRESTRICTED;
            Verification verification = has(Flaw.LICENSE_ONLY_STATED)
                    ? verification(Verification.Source.STATEMENT, day.minusDays(90))
                    : seen(has(Flaw.LICENSE_NOT_VERIFIED_AGAIN));
            all.add(new License(
                    next(),
                    STATES.get(random.nextInt(STATES.size())),
                    "F" + number,
                    status,
                    LocalDate.of(2020, 1, 1),
                    has(Flaw.LICENSE_LAPSED) ? day.minusDays(1) : day.plusYears(1),
                    verification));
        }

        private void certification(Field field) {
            all.add(new BoardCertification(
                    next(),
                    "Fictional Board",
                    field.name(),
                    BoardCertification.Level.SPECIALTY,
                    LocalDate.of(2020, 1, 1),
                    has(Flaw.BOARDS_LAPSED) ? Optional.of(day.minusDays(1)) : Optional.empty(),
                    seen(has(Flaw.BOARDS_NOT_VERIFIED_AGAIN))));
        }

        private void look(Matter matter) {
            boolean found = switch (matter) {
                case DISCIPLINE -> has(Flaw.DISCIPLINED);
                case PRIVILEGES -> has(Flaw.PRIVILEGES_LOST);
                case QME_APPOINTMENT -> has(Flaw.EVALUATOR);
            };
            if (matter == Matter.DISCIPLINE && has(Flaw.DISCIPLINE_NEVER_LOOKED_FOR)) return;
            List<HistoryCheck.Entry> entries = found
                    ? List.of(new HistoryCheck.Entry(
                            "fictional entry", "fictional body", day.minusYears(2), Optional.empty(), false))
                    : List.of();
            all.add(new HistoryCheck(next(), matter, entries, seen()));
        }

        private boolean has(Flaw one) {
            return flaw.filter(one::equals).isPresent();
        }

        private CredentialId next() {
            return new CredentialId(new UUID(number, all.size()));
        }

        private Verification seen() {
            return seen(false);
        }

        private Verification seen(boolean longAgo) {
            return verification(
                    Verification.Source.ISSUER, longAgo ? day.minusYears(3).minusDays(1) : day.minusDays(90));
        }

        private Verification verification(Verification.Source source, LocalDate on) {
            return new Verification(source, "fictional register", on, "fictional.clerk");
        }
    }
}
