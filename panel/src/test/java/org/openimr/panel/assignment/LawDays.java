package org.openimr.panel.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.Standing;
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
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Random small days of fictional people on whom every rule of law before an offer has something to say. */
final class LawDays {
    private static final LocalDate DAY = Fiction.DAY;
    private static final Taxonomy TAXONOMY = new Taxonomy(
            Fiction.FIELDS,
            Map.of(Fiction.HANDS, Set.of(Fiction.BONES)),
            List.of(Set.of(Fiction.BONES, Fiction.NERVES)),
            Map.of("Chiropractic", Fiction.NERVES));
    private static final int PARTIES = 8;
    private static final List<Involvement> NEEDED = List.of(
            Involvement.EMPLOYER, Involvement.CLAIMS_ADMINISTRATOR, Involvement.PHYSICIAN, Involvement.EMPLOYEE);
    private static final List<Involvement> FURTHER = List.of(
            Involvement.UTILIZATION_REVIEW_ORGANIZATION,
            Involvement.UTILIZATION_REVIEWER,
            Involvement.MEDICAL_PROVIDER_NETWORK,
            Involvement.MAKER);

    private final Random random;

    private LawDays(long seed) {
        this.random = new Random(seed);
    }

    static Day random(long seed, int reviewers, int cases, DayRules rules) {
        return new LawDays(seed).day(seed, reviewers, cases, rules);
    }

    private Day day(long seed, int reviewers, int cases, DayRules rules) {
        List<PanelMember> panel = new ArrayList<>();
        for (int i = 1; i <= reviewers; i++) panel.add(new PanelMember(reviewer(i), new Load(0, 0), Standing.none()));
        List<Dispute> disputes = new ArrayList<>();
        Map<CaseReference, Map<ReviewerId, List<FoundTie>>> ties = new HashMap<>();
        for (int i = 1; i <= cases; i++) {
            Dispute dispute = dispute(i, reviewers);
            disputes.add(dispute);
            Map<ReviewerId, List<FoundTie>> found = new HashMap<>();
            for (PanelMember member : panel)
                if (random.nextInt(5) == 0)
                    found.put(member.reviewer().id(), ways(member.reviewer().person()));
            ties.put(dispute.number(), found);
        }
        return new Day(
                DAY,
                panel,
                disputes,
                rules,
                dispute -> ties.getOrDefault(dispute.number(), Map.of()),
                TAXONOMY,
                Fiction.SETTINGS,
                seed);
    }

    private boolean seldom() {
        return random.nextInt(25) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Reviewer reviewer(int number) {
        List<During> away = seldom() ? List.of(During.between(DAY.plusDays(4), DAY.plusDays(6))) : List.of();
        return new Reviewer(
                Fiction.id(number),
                // Sometimes the very party that others have ties to.
                seldom() ? party() : new PartyId("reviewer " + number),
                random.nextInt(4) == 0 ? Degree.CHIROPRACTOR : Degree.DOCTOR_OF_MEDICINE,
                Set.of("en"),
                new Capacity(5, 5),
                away,
                credentials(number));
    }

    private List<Credential> credentials(int number) {
        List<Credential> all = new ArrayList<>();
        if (!seldom())
            all.add(new License(
                    id(number, all),
                    UsState.OR,
                    "F" + number,
                    seldom() ? any(List.of(License.Status.values())) : License.Status.UNRESTRICTED,
                    LocalDate.of(2020, 1, 1),
                    seldom() ? DAY.minusDays(1) : DAY,
                    seen()));
        for (Field field : Fiction.FIELDS) {
            if (random.nextInt(3) > 0) continue;
            all.add(new BoardCertification(
                    id(number, all),
                    "Fictional Board",
                    field.name(),
                    BoardCertification.Level.SPECIALTY,
                    LocalDate.of(2020, 1, 1),
                    seldom() ? Optional.of(DAY.minusDays(1)) : Optional.empty(),
                    seen()));
        }
        all.add(new Practice(
                id(number, all),
                seldom() ? DAY.minusYears(5) : DAY.minusYears(9),
                seldom() ? 23 : 24,
                "fictional letter",
                seen()));
        for (HistoryCheck.Matter matter : HistoryCheck.Matter.values()) {
            List<HistoryCheck.Entry> found = seldom()
                    ? List.of(new HistoryCheck.Entry(
                            "fictional entry", "fictional body", LocalDate.of(2030, 1, 1), Optional.empty(), false))
                    : List.of();
            if (!seldom()) all.add(new HistoryCheck(id(number, all), matter, found, seen()));
        }
        During term = During.between(DAY.minusYears(1), seldom() ? DAY.minusDays(1) : DAY);
        all.add(new Contract(id(number, all), term, seen()));
        return all;
    }

    private static CredentialId id(int number, List<Credential> before) {
        return new CredentialId(new UUID(number, before.size()));
    }

    private Verification seen() {
        return new Verification(
                seldom() ? Verification.Source.STATEMENT : Verification.Source.ISSUER,
                "fictional register",
                random.nextInt(12) == 0 ? DAY.minusYears(3).minusDays(1) : DAY.minusYears(3),
                "fictional.clerk");
    }

    private PartyId party() {
        return new PartyId("party " + random.nextInt(PARTIES));
    }

    private Dispute dispute(int number, int reviewers) {
        List<Involved> involved = new ArrayList<>();
        for (Involvement as : NEEDED) if (!seldom()) involved.add(new Involved(as, party()));
        for (int i = random.nextInt(3); i > 0; i--) involved.add(new Involved(any(FURTHER), party()));
        return new Dispute(
                new CaseReference("CM33-%07d".formatted(number)),
                DAY,
                DAY.plusDays(random.nextInt(12)),
                fields(),
                fields(),
                involved,
                seldom() ? Set.of(Fiction.id(1 + random.nextInt(reviewers))) : Set.of());
    }

    private Set<Field> fields() {
        Set<Field> fields = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) fields.add(any(Fiction.FIELDS));
        return fields;
    }

    /** To somebody who may be involved or not, over one step or two. */
    private List<FoundTie> ways(PartyId from) {
        PartyId to = party();
        PartyId between = new PartyId("between");
        if (from.equals(to)) return List.of();
        return random.nextInt(3) == 0
                ? List.of(new FoundTie(List.of(step(from, between), step(between, to))))
                : List.of(new FoundTie(List.of(step(from, to))));
    }

    private FoundTie.Step step(PartyId from, PartyId to) {
        Optional<BigDecimal> share = random.nextBoolean()
                ? Optional.of(new BigDecimal(random.nextBoolean() ? "0.05" : "0.06"))
                : Optional.empty();
        Tie tie = new Tie(from, any(List.of(Tie.Kind.values())), to, During.always(), share, "fictional register");
        return new FoundTie.Step.Along(tie, false);
    }
}
