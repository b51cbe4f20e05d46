package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.law.RuleSet;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Nearness;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Fictional reviewers, disputes and rules; the rules are for tests of matching alone and no law. */
public final class Fiction {
    public static final LocalDate DAY = LocalDate.of(2033, 5, 2);
    public static final Field BONES = new Field("Fictional Bones");
    public static final Field HANDS = new Field("Fictional Hands");
    public static final Field NERVES = new Field("Fictional Nerves");
    public static final Field SLEEP = new Field("Fictional Sleep");
    public static final List<Field> FIELDS = List.of(BONES, HANDS, NERVES, SLEEP);
    public static final Taxonomy TAXONOMY =
            new Taxonomy(FIELDS, Map.of(HANDS, Set.of(BONES)), List.of(Set.of(BONES, NERVES)), Map.of());
    public static final SeatRule LICENSED = rule(
            1,
            candidate -> candidate.reviewer().all(License.class).stream()
                            .noneMatch(license -> license.isUnrestricted(candidate.day()))
                    ? Optional.of(new Objection("No license is in force.", "Have the license renewed."))
                    : Optional.empty());
    public static final SeatRule KNOWING = rule(
            2,
            candidate -> near(candidate)
                    ? Optional.empty()
                    : Optional.of(new Objection("No field is near.", "Choose somebody in the field.")));
    public static final SeatRule UNTIED = rule(
            3,
            candidate -> candidate.ties().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Objection("A tie was found.", "Choose somebody without one.")));
    public static final SeatRule NEW_TO_IT = rule(
            4,
            candidate -> candidate
                            .dispute()
                            .satBefore()
                            .contains(candidate.reviewer().id())
                    ? Optional.of(new Objection("Decided it before.", "Choose somebody else."))
                    : Optional.empty());
    public static final RuleSet<SeatRule> RULES = new RuleSet<>(List.of(LICENSED, KNOWING, UNTIED, NEW_TO_IT));
    public static final MatchSettings SETTINGS = MatchSettings.defaults();

    private static final Verification SEEN =
            new Verification(Verification.Source.ISSUER, "fictional register", DAY.minusDays(30), "fictional.clerk");

    private Fiction() {}

    private static boolean near(Candidate candidate) {
        Set<Field> fields = Expertise.fields(candidate.reviewer(), candidate.taxonomy(), candidate.day());
        Nearness condition =
                candidate.taxonomy().nearest(fields, candidate.dispute().forCondition());
        Nearness treatment =
                candidate.taxonomy().nearest(fields, candidate.dispute().forTreatment());
        return condition.nearer(treatment).isSameOrSimilar();
    }

    /** What a rule says. */
    public interface Says {
        Optional<Objection> of(Candidate candidate);
    }

    public static SeatRule rule(int test, Says says) {
        Norm norm = new Norm(
                new RuleId(Citation.design("fictional rule"), test),
                "A fictional reviewer must pass fictional rule " + test + ".",
                Grade.DESIGN_CHOICE,
                EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
                "tests");
        return new SeatRule() {
            @Override
            public Norm norm() {
                return norm;
            }

            @Override
            public Optional<Objection> check(Candidate candidate) {
                return says.of(candidate);
            }
        };
    }

    public static ReviewerId id(int number) {
        return new ReviewerId(new UUID(0xF1C7, number));
    }

    /** Licensed in California until the end of 2034, ten places, five a week. */
    public static Reviewer reviewer(int number, Field... fields) {
        return reviewer(
                number, UsState.CA, LocalDate.of(2034, 12, 31), new Capacity(10, 5), List.of(), List.of(fields));
    }

    public static Reviewer reviewer(
            int number,
            UsState state,
            LocalDate licensedUntil,
            Capacity capacity,
            List<During> away,
            List<Field> fields) {
        List<Credential> credentials = new ArrayList<>();
        credentials.add(new License(
                new CredentialId(new UUID(number, 0)),
                state,
                "X" + number,
                License.Status.UNRESTRICTED,
                LocalDate.of(2010, 1, 1),
                licensedUntil,
                SEEN));
        for (Field field : fields) {
            credentials.add(new BoardCertification(
                    new CredentialId(new UUID(number, credentials.size())),
                    "Fictional Board",
                    field.name(),
                    BoardCertification.Level.SPECIALTY,
                    LocalDate.of(2012, 1, 1),
                    Optional.empty(),
                    SEEN));
        }
        return new Reviewer(
                id(number),
                new PartyId("reviewer " + number),
                Degree.DOCTOR_OF_MEDICINE,
                Set.of("en"),
                capacity,
                away,
                credentials);
    }

    /** Ready on {@link #DAY}, due in ten days. */
    public static Dispute dispute(int number, Field forCondition, Field forTreatment) {
        return dispute(number, DAY, DAY.plusDays(10), forCondition, forTreatment, Set.of());
    }

    public static Dispute dispute(
            int number,
            LocalDate readyOn,
            LocalDate dueOn,
            Field forCondition,
            Field forTreatment,
            Set<ReviewerId> satBefore) {
        return new Dispute(
                new CaseReference("CM33-%07d".formatted(number)),
                readyOn,
                dueOn,
                Set.of(forCondition),
                Set.of(forTreatment),
                List.of(),
                satBefore);
    }

    public static FoundTie tie(ReviewerId reviewer) {
        return new FoundTie(List.of(new FoundTie.Step.Along(
                new Tie(
                        new PartyId("reviewer " + reviewer.value().getLeastSignificantBits()),
                        Tie.Kind.EMPLOYED_BY,
                        new PartyId("Fictional Clinic"),
                        During.always(),
                        Optional.empty(),
                        "fictional register"),
                false)));
    }

    public static Contender contender(
            Reviewer reviewer, Dispute dispute, Load load, Standing standing, FoundTie... ties) {
        return new Contender(
                new Candidate(reviewer, dispute, DAY, load, List.of(ties), Optional.empty(), TAXONOMY), standing);
    }
}
