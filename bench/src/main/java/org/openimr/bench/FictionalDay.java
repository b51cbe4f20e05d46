package org.openimr.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Fictional cases and reviewers: 40 specialties with Zipf frequencies, 10 states, 2 of 100 pairs tied. */
final class FictionalDay {
    private static final LocalDate DAY = LocalDate.of(2033, 5, 2);
    private static final int FIELDS = 40;
    private static final double TIED = 0.02;
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
    private static final Verification SEEN =
            new Verification(Verification.Source.ISSUER, "fictional register", DAY.minusDays(90), "fictional.clerk");

    private final Random random;
    private final List<Field> fields = new ArrayList<>();
    private final double[] upTo = new double[FIELDS];

    private FictionalDay(long seed) {
        this.random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < FIELDS; i++) {
            fields.add(new Field("Fictional Specialty %02d".formatted(i + 1)));
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** @param room  places of all reviewers together, for each case */
    static Day of(int cases, int reviewers, double room, long seed) {
        return new FictionalDay(seed).day(cases, reviewers, room, seed);
    }

    private Day day(int cases, int reviewers, double room, long seed) {
        List<PanelMember> panel = new ArrayList<>();
        for (int i = 1; i <= reviewers; i++) panel.add(member(i, room * cases / reviewers));
        List<Dispute> disputes = new ArrayList<>();
        Map<CaseReference, Map<ReviewerId, List<FoundTie>>> ties = new HashMap<>();
        List<List<FoundTie>> ways =
                panel.stream().map(member -> List.of(way(member.reviewer()))).toList();
        for (int i = 1; i <= cases; i++) {
            Dispute dispute = dispute(i, panel);
            disputes.add(dispute);
            ties.put(dispute.number(), tied(panel, ways));
        }
        MatchSettings settings = MatchSettings.defaults();
        return new Day(
                DAY,
                panel,
                disputes,
                AssignmentRules.on(DAY, settings),
                dispute -> ties.getOrDefault(dispute.number(), Map.of()),
                taxonomy(),
                settings,
                seed);
    }

    /** Each fifth field lies within the one before it, and each fifth is near the next. */
    private Taxonomy taxonomy() {
        Map<Field, Set<Field>> within = new HashMap<>();
        List<Set<Field>> near = new ArrayList<>();
        for (int i = 1; i + 1 < FIELDS; i += 5) {
            within.put(fields.get(i), Set.of(fields.get(i - 1)));
            near.add(Set.of(fields.get(i), fields.get(i + 1)));
        }
        return new Taxonomy(fields, within, near, Map.of());
    }

    private Field drawn() {
        double at = random.nextDouble() * upTo[FIELDS - 1];
        int i = 0;
        while (upTo[i] < at) i++;
        return fields.get(i);
    }

    private PanelMember member(int number, double places) {
        Set<Field> known = new LinkedHashSet<>(List.of(drawn()));
        if (random.nextBoolean()) known.add(drawn());
        int open = random.nextInt(5);
        int free = (int) Math.round(places * (0.5 + random.nextDouble()));
        List<During> away = new ArrayList<>();
        if (random.nextInt(10) == 0) {
            LocalDate first = DAY.plusDays(random.nextInt(20));
            away.add(During.between(first, first.plusDays(7)));
        }
        return new PanelMember(
                new Reviewer(
                        new ReviewerId(new UUID(0xF1C7, number)),
                        new PartyId("reviewer " + number),
                        Degree.DOCTOR_OF_MEDICINE,
                        Set.of("en"),
                        new Capacity(open + free, free),
                        away,
                        credentials(number, known)),
                new Load(open, 0),
                new Standing(Optional.of(DAY.minusDays(random.nextInt(40))), Optional.of(2 + random.nextInt(12))));
    }

    private List<Credential> credentials(int number, Set<Field> known) {
        List<Credential> credentials = new ArrayList<>();
        boolean lapsed = random.nextInt(33) == 0;
        credentials.add(new License(
                new CredentialId(new UUID(number, 0)),
                STATES.get(random.nextInt(STATES.size())),
                "F" + number,
                License.Status.UNRESTRICTED,
                LocalDate.of(2020, 1, 1),
                lapsed ? DAY.minusDays(1) : DAY.plusYears(1),
                SEEN));
        for (Field field : known) {
            credentials.add(new BoardCertification(
                    new CredentialId(new UUID(number, credentials.size())),
                    "Fictional Board",
                    field.name(),
                    BoardCertification.Level.SPECIALTY,
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    SEEN));
        }
        return credentials;
    }

    private Dispute dispute(int number, List<PanelMember> panel) {
        Field condition = drawn();
        Field treatment = random.nextInt(10) < 7 ? condition : drawn();
        Set<ReviewerId> before = random.nextInt(50) == 0
                ? Set.of(panel.get(random.nextInt(panel.size())).reviewer().id())
                : Set.of();
        return new Dispute(
                new CaseReference("CM33-%07d".formatted(number)),
                DAY.minusDays(random.nextInt(20)),
                DAY.plusDays(3 + random.nextInt(22)),
                Set.of(condition),
                Set.of(treatment),
                List.of(),
                before);
    }

    private Map<ReviewerId, List<FoundTie>> tied(List<PanelMember> panel, List<List<FoundTie>> ways) {
        Map<ReviewerId, List<FoundTie>> tied = new LinkedHashMap<>();
        for (int i = 0; i < panel.size(); i++) {
            if (random.nextDouble() < TIED) tied.put(panel.get(i).reviewer().id(), ways.get(i));
        }
        return tied;
    }

    private static FoundTie way(Reviewer reviewer) {
        return new FoundTie(List.of(new FoundTie.Step.Along(
                new Tie(
                        reviewer.person(),
                        Tie.Kind.EMPLOYED_BY,
                        new PartyId("fictional clinic"),
                        During.always(),
                        Optional.empty(),
                        "fictional register"),
                false)));
    }
}
