package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.rules.Fictions.DAY;
import static org.openimr.panel.rules.Ways.against;
import static org.openimr.panel.rules.Ways.along;
import static org.openimr.panel.rules.Ways.way;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.law.Money;
import org.openimr.panel.During;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.ReviewOrganization.Affiliation;
import org.openimr.panel.rules.ReviewOrganization.ClientChange;
import org.openimr.panel.rules.ReviewOrganization.NoteHolder;
import org.openimr.panel.rules.ReviewOrganization.Owner;
import org.openimr.panel.rules.ReviewOrganization.Statement;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie.Kind;

/** The review organization itself: a fictional one, that passes; a test changes one fact. */
class OrganizationRulesTest {
    private static final PartyId ORGANIZATION = new PartyId("a fictional review organization");
    private static final PartyId SOMEONE = new PartyId("someone");
    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 2);
    private static final OrganizationWithoutTie WITHOUT_TIE = new OrganizationWithoutTie(Established.nothing());

    private static Map<Statement, LocalDate> statements() {
        Map<Statement, LocalDate> all = new EnumMap<>(Statement.class);
        for (Statement statement : Statement.values()) all.put(statement, BEFORE);
        return all;
    }

    private static ReviewOrganization organization(boolean academic, Affiliation... affiliations) {
        return new ReviewOrganization(
                ORGANIZATION, academic, List.of(affiliations), List.of(), List.of(), statements(), List.of());
    }

    private static ReviewOrganization owned(Owner owner) {
        return new ReviewOrganization(
                ORGANIZATION, false, List.of(), List.of(owner), List.of(), statements(), List.of());
    }

    private static ReviewOrganization owing(NoteHolder holder) {
        return new ReviewOrganization(
                ORGANIZATION, false, List.of(), List.of(), List.of(holder), statements(), List.of());
    }

    private static ReviewOrganization changed(ClientChange change) {
        return new ReviewOrganization(
                ORGANIZATION, false, List.of(), List.of(), List.of(), statements(), List.of(change));
    }

    @Passes({
        IndependentOrganization.class,
        NoSharedPeople.class,
        OwnersDisclosed.class,
        NoteHoldersDisclosed.class,
        StatementsDisclosed.class,
        ClientChangesDisclosed.class
    })
    @Test
    void an_independent_organization_that_disclosed_everything_passes() {
        assertThat(SeatRules.ORGANIZATION.on(DAY))
                .hasSize(6)
                .allSatisfy(
                        rule -> assertThat(rule.check(organization(false), DAY)).isEmpty());
    }

    @Fails({IndependentOrganization.class, NoSharedPeople.class})
    @ParameterizedTest
    @EnumSource(Affiliation.Link.class)
    void each_link_to_an_insurer_blocks_by_its_rule(Affiliation.Link link) {
        for (Affiliation.Kind kind : Affiliation.Kind.values()) {
            ReviewOrganization linked = organization(false, new Affiliation(link, kind, During.since(DAY)));
            boolean shared = link.name().startsWith("SHARES");
            assertThat(new NoSharedPeople().check(linked, DAY).isPresent()).isEqualTo(shared);
            assertThat(new IndependentOrganization().check(linked, DAY).isPresent())
                    .isEqualTo(!shared);
            OrganizationRule rule = shared ? new NoSharedPeople() : new IndependentOrganization();
            assertThat(rule.check(linked, DAY))
                    .hasValueSatisfying(objection -> assertThat(objection.what())
                            .isEqualTo("The review organization is " + link.printed() + " " + kind.printed() + "."));
            assertThat(rule.check(linked, DAY.minusDays(1))).isEmpty();
        }
    }

    @Test
    void links_are_named_in_plain_words() {
        assertThat(Affiliation.Link.SHARES_OFFICER.printed()).isEqualTo("sharing an officer with");
        assertThat(Affiliation.Kind.INSURER.printed()).isEqualTo("an insurer");
    }

    @Fails(OwnersDisclosed.class)
    @ParameterizedTest
    @CsvSource({"0.05, , true", "0.0501, , false", "0.0501, 2026-03-02, true", "0.0501, 2026-03-03, false"})
    void owners_of_more_than_five_percent_are_disclosed(BigDecimal share, LocalDate on, boolean good) {
        Optional<Objection> objection =
                new OwnersDisclosed().check(owned(new Owner(SOMEONE, share, Optional.ofNullable(on))), DAY);
        if (good) assertThat(objection).isEmpty();
        else
            assertThat(objection)
                    .hasValueSatisfying(missing -> assertThat(missing.what())
                            .isEqualTo("Not disclosed: owners of more than 5 percent, in number 1."));
    }

    @Fails(NoteHoldersDisclosed.class)
    @ParameterizedTest
    @CsvSource({"100000.00, , true", "100000.01, , false", "100000.01, 2026-03-02, true", "100000.01, 2026-03-03, false"
    })
    void holders_of_notes_of_more_than_a_hundred_thousand_are_disclosed(String amount, LocalDate on, boolean good) {
        NoteHolder holder = new NoteHolder(SOMEONE, Money.parse(amount).orElseThrow(), Optional.ofNullable(on));
        Optional<Objection> objection = new NoteHoldersDisclosed().check(owing(holder), DAY);
        if (good) assertThat(objection).isEmpty();
        else
            assertThat(objection)
                    .hasValueSatisfying(missing -> assertThat(missing.what())
                            .startsWith("Not disclosed: holders of notes of more than $100,000")
                            .endsWith(", in number 1."));
    }

    @Fails(StatementsDisclosed.class)
    @ParameterizedTest
    @EnumSource(Statement.class)
    void each_other_statement_is_made(Statement statement) {
        Map<Statement, LocalDate> some = statements();
        some.put(statement, DAY);
        assertThat(new StatementsDisclosed().check(stating(some), DAY)).isEmpty();
        assertThat(new StatementsDisclosed().check(stating(some), DAY.minusDays(1)))
                .isPresent();
        some.remove(statement);
        assertThat(new StatementsDisclosed().check(stating(some), DAY))
                .hasValueSatisfying(objection ->
                        assertThat(objection.what()).isEqualTo("Not disclosed: " + statement.printed() + "."));
        assertThat(statement.printed()).isNotBlank();
    }

    private static ReviewOrganization stating(Map<Statement, LocalDate> statements) {
        return new ReviewOrganization(ORGANIZATION, false, List.of(), List.of(), List.of(), statements, List.of());
    }

    @Fails(ClientChangesDisclosed.class)
    @ParameterizedTest
    @CsvSource({ // Monday, March 2 and five business days: Monday, March 9
        "2026-03-09, 2026-03-20, true",
        "2026-03-10, 2026-03-20, false",
        ", 2026-03-09, true",
        ", 2026-03-10, false"
    })
    void a_change_of_clients_is_disclosed_on_the_fifth_business_day(LocalDate on, LocalDate day, boolean good) {
        ReviewOrganization changed = changed(new ClientChange(DAY, Optional.ofNullable(on)));
        Optional<Objection> objection = new ClientChangesDisclosed().check(changed, day);
        if (good) assertThat(objection).isEmpty();
        else
            assertThat(objection)
                    .hasValueSatisfying(late -> assertThat(late.what())
                            .isEqualTo("Changes of clients that were not disclosed within 5 business days: 1."));
    }

    @Test
    void a_share_is_a_part_of_the_whole() {
        Optional<LocalDate> never = Optional.empty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Owner(SOMEONE, new BigDecimal("-0.01"), never));
        assertThatIllegalArgumentException().isThrownBy(() -> new Owner(SOMEONE, new BigDecimal("1.01"), never));
        assertThat(new Owner(SOMEONE, BigDecimal.ZERO, never).share()).isZero();
        assertThat(new Owner(SOMEONE, BigDecimal.ONE, never).share()).isOne();
    }

    private static Optional<Objection> inDispute(boolean academic, Involvement as, FoundTie... ways) {
        return WITHOUT_TIE.check(organization(academic), Fictions.dispute(new Involved(as, Ways.PARTY)), List.of(ways));
    }

    private static FoundTie from(Ways.Link... links) {
        return way(ORGANIZATION, links);
    }

    @Passes(OrganizationWithoutTie.class)
    @Test
    void an_organization_without_a_tie_passes() {
        assertThat(inDispute(false, Involvement.INSURER)).isEmpty();
        assertThat(inDispute(
                        false, Involvement.INSURER, from(along(Kind.PAID_BY).share("0.05"))))
                .isEmpty();
    }

    @Fails(OrganizationWithoutTie.class)
    @Test
    void the_organization_has_no_tie_and_is_no_party() {
        assertThat(inDispute(
                        false, Involvement.INSURER, from(along(Kind.PAID_BY).share("0.06"))))
                .hasValueSatisfying(objection -> assertThat(objection.what())
                        .isEqualTo("The review organization, or one of its people, has a tie in this dispute. "
                                + "Way: source of income (the insurer)."));
        assertThat(inDispute(false, Involvement.INSURER, from(along(Kind.PAID_BY))))
                .isPresent();
        assertThat(WITHOUT_TIE.check(
                        organization(false),
                        Fictions.dispute(new Involved(Involvement.CLAIMS_ADMINISTRATOR, ORGANIZATION)),
                        List.of()))
                .isPresent();
    }

    @Fails(OrganizationWithoutTie.class)
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OFFICER_OF", "DIRECTOR_OF", "EMPLOYED_BY"})
    void its_officers_directors_and_employees_have_no_tie_either(Kind kind) {
        assertThat(inDispute(false, Involvement.PHYSICIAN, from(against(kind), along(Kind.SPOUSE))))
                .isPresent();
        assertThat(inDispute(false, Involvement.PHYSICIAN, from(against(kind)))).isPresent();
        assertThat(inDispute(
                        false,
                        Involvement.FACILITY,
                        from(against(kind), along(Kind.PAID_BY).share("0.01"))))
                .isEmpty();
        assertThat(inDispute(false, Involvement.FACILITY, from(against(kind), along(Kind.STAFF_PRIVILEGES_AT))))
                .isEmpty();
    }

    @Test
    void nobody_else_around_the_organization_is_taken_for_it() {
        FoundTie owner = from(against(Kind.OWNER), along(Kind.PAID_BY).share("0.06"));
        FoundTie serves = from(along(Kind.OFFICER_OF), along(Kind.SPOUSE));
        assertThat(judging(owner)
                        .check(
                                organization(false),
                                Fictions.dispute(new Involved(Involvement.FACILITY, Ways.PARTY)),
                                List.of(owner)))
                .isEmpty();
        assertThat(judging(serves)
                        .check(
                                organization(false),
                                Fictions.dispute(new Involved(Involvement.FACILITY, Ways.PARTY)),
                                List.of(serves)))
                .isEmpty();
        assertThat(inDispute(false, Involvement.FACILITY, owner)).isPresent();
        assertThat(inDispute(false, Involvement.FACILITY, serves)).isPresent();
    }

    /** As if a person had found that way to be none. */
    private static OrganizationWithoutTie judging(FoundTie way) {
        return new OrganizationWithoutTie(new Established(
                Set.of(),
                Set.of(),
                new WaysJudged(
                        Set.of(),
                        Set.of(new Concern(
                                Fictions.CASE,
                                new Involved(Involvement.FACILITY, Ways.PARTY),
                                way,
                                "Does this way amount to a professional, familial or financial tie?")))));
    }

    @Test
    void an_academic_medical_center_may_be_under_contract_to_the_insurer() {
        FoundTie contract = from(along(Kind.CONTRACTOR_OF));
        assertThat(inDispute(true, Involvement.INSURER, contract)).isEmpty();
        assertThat(inDispute(false, Involvement.INSURER, contract)).isPresent();
        assertThat(inDispute(true, Involvement.EMPLOYER, contract)).isPresent();
        assertThat(inDispute(true, Involvement.INSURER, from(along(Kind.OWNER))))
                .isPresent();
        assertThat(inDispute(true, Involvement.INSURER, from(against(Kind.OFFICER_OF), along(Kind.CONTRACTOR_OF))))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void a_center_that_provides_the_service_or_made_the_treatment_may_not(Involvement as) {
        Set<Involvement> barring = EnumSet.of(
                Involvement.PHYSICIAN,
                Involvement.MEDICAL_GROUP,
                Involvement.OTHER_PROVIDER,
                Involvement.FACILITY,
                Involvement.FACILITY_OF_ALTERNATIVE,
                Involvement.MAKER,
                Involvement.MAKER_OF_ALTERNATIVE);
        List<Involved> involved =
                List.of(new Involved(Involvement.INSURER, Ways.PARTY), new Involved(as, ORGANIZATION));
        Optional<Objection> objection = WITHOUT_TIE.check(
                organization(true),
                Fictions.dispute(involved.toArray(Involved[]::new)),
                List.of(from(along(Kind.CONTRACTOR_OF).share("0.5"))));
        String first = barring.contains(as) ? "works there under contract (the insurer)" : "the same entry as";
        assertThat(objection).hasValueSatisfying(tie -> assertThat(tie.what()).contains(first));
    }

    @Test
    void a_tie_to_a_provider_is_no_part_in_the_treatment() {
        List<Involved> involved =
                List.of(new Involved(Involvement.INSURER, Ways.PARTY), new Involved(Involvement.FACILITY, Ways.PARTY));
        assertThat(WITHOUT_TIE.check(
                        organization(true),
                        Fictions.dispute(involved.toArray(Involved[]::new)),
                        List.of(from(along(Kind.CONTRACTOR_OF).share("0.5")))))
                .hasValueSatisfying(tie -> assertThat(tie.what()).contains("(the facility"));
    }
}
