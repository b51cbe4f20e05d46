package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.rules.Fictions.tied;
import static org.openimr.panel.rules.Ways.against;
import static org.openimr.panel.rules.Ways.along;
import static org.openimr.panel.rules.Ways.same;
import static org.openimr.panel.rules.Ways.way;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie.Kind;

/** Single ties, in-laws, and the rules that block by them. */
class TieRulesTest {
    private static final Established NOTHING = Established.nothing();
    private static final SeatRule FAMILIAL = new NoFamilialTie(NOTHING);
    private static final SeatRule FINANCIAL = new NoFinancialTie(NOTHING);
    private static final SeatRule PROFESSIONAL = new NoProfessionalTie(NOTHING);
    private static final SeatRule OWN_PART = new NoPartInDispute(NOTHING);
    private static final SeatRule NOT_REVIEWER = new NotUtilizationReviewer();
    private static final SeatRule JUDGED = new ConcernsJudged(NOTHING);
    private static final List<SeatRule> ALL =
            List.of(FAMILIAL, FINANCIAL, PROFESSIONAL, OWN_PART, NOT_REVIEWER, JUDGED);

    /** That this one rule objects to the candidate, and no other rule on ties. */
    private static void onlyFails(SeatRule failed, Candidate candidate, String what) {
        assertThat(ALL).filteredOn(rule -> rule.check(candidate).isPresent()).containsExactly(failed);
        assertThat(failed.check(candidate))
                .hasValueSatisfying(objection -> assertThat(objection.what()).contains(what));
    }

    private static void passesAll(Candidate candidate) {
        assertThat(ALL).allSatisfy(rule -> assertThat(rule.check(candidate)).isEmpty());
    }

    @Passes({
        NoFamilialTie.class,
        NoFinancialTie.class,
        NoProfessionalTie.class,
        NoPartInDispute.class,
        NotUtilizationReviewer.class,
        ConcernsJudged.class
    })
    @ParameterizedTest
    @EnumSource(Involvement.class)
    void who_has_no_tie_passes_whoever_is_involved(Involvement as) {
        passesAll(tied(as));
    }

    @Test
    void a_way_to_nobody_in_the_dispute_is_none() {
        passesAll(tied(List.of(), way(along(Kind.SPOUSE))));
    }

    @Fails(NoFamilialTie.class)
    @ParameterizedTest
    @EnumSource(Involvement.class)
    void spouse_parent_child_and_sibling_of_anyone_are_familial_ties(Involvement as) {
        for (Kind kind : List.of(Kind.SPOUSE, Kind.PARENT, Kind.SIBLING)) {
            onlyFails(FAMILIAL, tied(as, way(along(kind))), "There is a familial tie.");
            onlyFails(FAMILIAL, tied(as, way(against(kind))), as.printed());
        }
    }

    @Fails(NoFamilialTie.class)
    @Test
    void spouses_parent_and_childs_spouse_are_familial_ties() {
        Candidate spousesParent = tied(Involvement.PHYSICIAN, way(along(Kind.SPOUSE), against(Kind.PARENT)));
        Candidate childsSpouse = tied(Involvement.PHYSICIAN, way(along(Kind.PARENT), against(Kind.SPOUSE)));
        onlyFails(FAMILIAL, spousesParent, "Way: spouse → parent (the physician who asks for the treatment).");
        onlyFails(FAMILIAL, childsSpouse, "Way: child → spouse (the physician who asks for the treatment).");
    }

    @Fails(ConcernsJudged.class)
    @ParameterizedTest
    @CsvSource({
        "SPOUSE, PARENT, false", // stepchild
        "SPOUSE, SIBLING, true", // brother-in-law
        "SPOUSE, SPOUSE, true",
        "SIBLING, SPOUSE, false",
        "PARENT, PARENT, false", // grandchild
        "PARENT, SIBLING, false"
    })
    void no_other_relative_is_one_by_itself_and_a_person_judges(Kind first, Kind second, boolean turned) {
        FoundTie way = way(along(first), turned ? against(second) : along(second));
        onlyFails(JUDGED, tied(Involvement.PHYSICIAN, way), "Ways that may amount to a tie wait to be judged: 1.");
    }

    @Test
    void a_stepparent_a_grandparent_and_a_nephew_are_no_familial_ties_by_themselves() {
        onlyFails(JUDGED, tied(Involvement.FACILITY, way(against(Kind.PARENT), along(Kind.SPOUSE))), "parent → spouse");
        onlyFails(JUDGED, tied(Involvement.FACILITY, way(against(Kind.PARENT), against(Kind.PARENT))), "parent");
        onlyFails(JUDGED, tied(Involvement.FACILITY, way(along(Kind.SIBLING), along(Kind.PARENT))), "child");
        onlyFails(JUDGED, tied(Involvement.FACILITY, way(along(Kind.SIBLING), against(Kind.PARENT))), "parent");
    }

    @Fails(NoFinancialTie.class)
    @Passes(NoFinancialTie.class)
    @ParameterizedTest
    @CsvSource({
        "OWNER, 0.05, false",
        "OWNER, 0.0501, true",
        "PAID_BY, 0.05, false",
        "PAID_BY, 0.0501, true",
        "PAID_BY, 1, true",
        "OWNER, 0, false",
        "MEMBER_OF_NETWORK, 0.05, false",
        "MEMBER_OF_NETWORK, 0.0501, true"
    })
    void an_interest_counts_over_five_percent_and_exactly_five_is_not_over(Kind kind, String share, boolean tie) {
        Candidate forth = tied(Involvement.MAKER, way(along(kind).share(share)));
        Candidate back = tied(Involvement.MAKER, way(against(kind).share(share)));
        if (tie) {
            onlyFails(FINANCIAL, forth, "There is a financial tie.");
            onlyFails(FINANCIAL, back, "There is a financial tie.");
        } else {
            passesAll(forth);
            passesAll(back);
        }
    }

    @Fails(NoFinancialTie.class)
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OWNER", "PAID_BY"})
    void an_interest_of_unknown_size_blocks_until_it_is_known(Kind kind) {
        Candidate candidate = tied(Involvement.MAKER_OF_ALTERNATIVE, way(along(kind)));
        onlyFails(
                FINANCIAL, candidate, "There may be a financial tie; how much of the income hangs on it is not known.");
        assertThat(FINANCIAL.check(candidate).orElseThrow().remedy())
                .isEqualTo("Ask for the share of the annual income and enter it: more than 5 percent is a tie.");
    }

    @Fails(NoProfessionalTie.class)
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PATIENT_OF", "PARTNER", "EMPLOYED_BY", "SHAREHOLDER"})
    void patient_partner_employee_and_shareholder_are_professional_ties(Kind kind) {
        onlyFails(PROFESSIONAL, tied(Involvement.FACILITY, way(along(kind))), "There is a professional tie.");
        onlyFails(PROFESSIONAL, tied(Involvement.EMPLOYEE, way(against(kind))), "There is a professional tie.");
    }

    @Fails(NoProfessionalTie.class)
    @Passes(NoProfessionalTie.class)
    @Test
    void a_contract_is_a_professional_tie_where_it_is_a_financial_one() {
        onlyFails(
                PROFESSIONAL,
                tied(Involvement.INSURER, way(along(Kind.CONTRACTOR_OF).share("0.06"))),
                "There is a professional tie.");
        passesAll(tied(Involvement.INSURER, way(along(Kind.CONTRACTOR_OF).share("0.05"))));
        onlyFails(
                PROFESSIONAL,
                tied(Involvement.INSURER, way(along(Kind.CONTRACTOR_OF))),
                "There may be a professional tie; how much");
    }

    @Passes(NoProfessionalTie.class)
    @Test
    void staff_privileges_never_are_a_tie_nor_a_step_to_one() {
        passesAll(tied(Involvement.FACILITY, way(along(Kind.STAFF_PRIVILEGES_AT))));
        passesAll(tied(Involvement.PHYSICIAN, way(along(Kind.STAFF_PRIVILEGES_AT), against(Kind.EMPLOYED_BY))));
        passesAll(tied(Involvement.FACILITY, way(along(Kind.SPOUSE), along(Kind.STAFF_PRIVILEGES_AT))));
    }

    @Test
    void entries_that_are_likely_the_same_are_one_wherever_they_stand() {
        onlyFails(
                FAMILIAL,
                tied(Involvement.PHYSICIAN, way(same(), along(Kind.SPOUSE), same(), against(Kind.PARENT), same())),
                "Way: likely the same → spouse → likely the same → parent → likely the same (the physician");
        onlyFails(PROFESSIONAL, tied(Involvement.PHYSICIAN, way(same(), along(Kind.PARTNER))), "partner");
    }

    @Fails(NoPartInDispute.class)
    @ParameterizedTest
    @EnumSource(value = Involvement.class, mode = EnumSource.Mode.EXCLUDE, names = "UTILIZATION_REVIEWER")
    void nobody_reviews_a_dispute_in_which_he_is_a_party(Involvement as) {
        onlyFails(OWN_PART, tied(List.of(new Involved(as, Fictions.REVIEWER))), "the same entry as " + as.printed());
        onlyFails(OWN_PART, tied(as, way(same())), "likely the same (" + as.printed());
    }

    @Fails(NoPartInDispute.class)
    @Test
    void officers_and_directors_speak_for_whomever_they_serve() {
        for (Kind kind : List.of(Kind.OFFICER_OF, Kind.DIRECTOR_OF)) {
            onlyFails(OWN_PART, tied(Involvement.INSURER, way(along(kind))), "speaks for one");
            onlyFails(OWN_PART, tied(Involvement.MAKER, way(along(kind))), "speaks for one");
        }
        onlyFails(OWN_PART, tied(Involvement.MAKER, way(along(Kind.MAKER_OF))), "made by it");
        onlyFails(OWN_PART, tied(Involvement.MAKER_OF_ALTERNATIVE, way(along(Kind.MAKER_OF))), "made by it");
        onlyFails(JUDGED, tied(Involvement.FACILITY, way(along(Kind.MAKER_OF))), "made by it");
    }

    @Fails(NotUtilizationReviewer.class)
    @Test
    void the_physician_who_denied_the_treatment_is_out_by_both_rules() {
        Candidate himself = tied(List.of(new Involved(Involvement.UTILIZATION_REVIEWER, Fictions.REVIEWER)));
        Candidate likely = tied(Involvement.UTILIZATION_REVIEWER, way(same()));
        for (Candidate candidate : List.of(himself, likely)) {
            assertThat(ALL)
                    .filteredOn(rule -> rule.check(candidate).isPresent())
                    .containsExactly(OWN_PART, NOT_REVIEWER);
        }
        assertThat(NOT_REVIEWER.check(himself))
                .hasValueSatisfying(
                        objection -> assertThat(objection.what())
                                .isEqualTo(
                                        "The reviewer took part in utilization review for the organization that denied the "
                                                + "treatment. Way: the same entry as the physician who denied the treatment in utilization review."));
    }

    @Fails(NotUtilizationReviewer.class)
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"EMPLOYED_BY", "CONTRACTOR_OF", "PAID_BY"})
    void who_works_for_that_organization_is_out_for_however_little_money(Kind kind) {
        Candidate candidate = tied(
                Involvement.UTILIZATION_REVIEW_ORGANIZATION, way(along(kind).share("0.01")));
        assertThat(NOT_REVIEWER.check(candidate)).isPresent();
        assertThat(NOT_REVIEWER.check(tied(Involvement.INSURER, way(along(kind).share("0.01")))))
                .isEmpty();
        assertThat(NOT_REVIEWER.check(tied(
                        Involvement.UTILIZATION_REVIEW_ORGANIZATION,
                        way(along(kind).share("0.01"), along(Kind.OWNER)))))
                .isEmpty();
    }

    @Passes(NotUtilizationReviewer.class)
    @Test
    void another_tie_to_that_organization_is_for_the_other_rules() {
        Candidate spouse = tied(Involvement.UTILIZATION_REVIEW_ORGANIZATION, way(along(Kind.SPOUSE)));
        assertThat(NOT_REVIEWER.check(spouse)).isEmpty();
        assertThat(FAMILIAL.check(spouse)).isPresent();
    }

    @Test
    void experts_of_an_academic_center_may_be_contracting_providers() {
        Established academic = new Established(Set.of(Fictions.REVIEWER), Set.of(), WaysJudged.none());
        SeatRule financial = new NoFinancialTie(academic);
        SeatRule professional = new NoProfessionalTie(academic);
        SeatRule judged = new ConcernsJudged(academic);
        Candidate member = tied(
                Involvement.MEDICAL_PROVIDER_NETWORK,
                way(along(Kind.MEMBER_OF_NETWORK).share("0.4")));
        Candidate contractor = tied(
                Involvement.MEDICAL_PROVIDER_NETWORK,
                way(along(Kind.CONTRACTOR_OF).share("0.4")));
        Candidate consultant =
                tied(Involvement.MAKER, way(along(Kind.CONTRACTOR_OF).share("0.4")));
        Candidate beyond = tied(Involvement.PHYSICIAN, way(along(Kind.MEMBER_OF_NETWORK), against(Kind.OWNER)));

        assertThat(FINANCIAL.check(member)).isPresent();
        assertThat(financial.check(member)).isEmpty();
        assertThat(PROFESSIONAL.check(contractor)).isPresent();
        assertThat(professional.check(contractor)).isEmpty();
        assertThat(professional.check(consultant)).isPresent();
        assertThat(JUDGED.check(beyond)).isPresent();
        assertThat(judged.check(beyond)).isEmpty();
        assertThat(judged.check(tied(Involvement.PHYSICIAN, way(along(Kind.PARTNER), along(Kind.MEMBER_OF_NETWORK)))))
                .isPresent();
        assertThat(professional.check(tied(Involvement.FACILITY, way(along(Kind.EMPLOYED_BY)))))
                .isPresent();
    }

    @Test
    void the_fee_for_reviews_is_no_tie() {
        Established payer = new Established(Set.of(), Set.of(new PartyId("between 0")), WaysJudged.none());
        Candidate fee = tied(
                Involvement.CLAIMS_ADMINISTRATOR,
                way(along(Kind.PAID_BY).share("0.5"), along(Kind.PAID_BY).share("0.5")));
        Candidate second = tied(
                Involvement.CLAIMS_ADMINISTRATOR,
                way(along(Kind.OWNER).share("0.5"), along(Kind.PAID_BY).share("0.5")));
        Candidate first = tied(
                Involvement.CLAIMS_ADMINISTRATOR,
                way(along(Kind.PAID_BY).share("0.5"), along(Kind.OWNER).share("0.5")));
        Candidate owned = tied(
                Involvement.CLAIMS_ADMINISTRATOR,
                way(along(Kind.OWNER).share("0.5"), along(Kind.OWNER).share("0.5")));
        for (Candidate candidate : List.of(fee, first, second)) {
            assertThat(FINANCIAL.check(candidate)).isPresent();
            assertThat(new NoFinancialTie(payer).check(candidate)).isEmpty();
        }
        assertThat(new NoFinancialTie(payer).check(owned)).isPresent();
    }

    @Test
    void a_member_of_the_network_is_asked_for_the_money_that_comes_with_it() {
        Candidate candidate = tied(Involvement.MEDICAL_PROVIDER_NETWORK, way(along(Kind.MEMBER_OF_NETWORK)));
        onlyFails(JUDGED, candidate, "network (the medical provider network)");
        assertThat(new ConcernsJudged(NOTHING).concerns(candidate))
                .extracting(Concern::question)
                .containsExactly("Does more than 5 percent of the reviewer's income come from being in the network?");
    }

    @Test
    void a_party_that_is_involved_twice_is_looked_at_as_both() {
        Candidate candidate = tied(
                List.of(new Involved(Involvement.FACILITY, Ways.PARTY), new Involved(Involvement.MAKER, Ways.PARTY)),
                way(along(Kind.MAKER_OF)));
        assertThat(OWN_PART.check(candidate)).isPresent();
        assertThat(JUDGED.check(candidate)).isPresent();
    }

    @Test
    void a_way_that_is_no_tie_hides_no_other() {
        onlyFails(
                PROFESSIONAL,
                tied(Involvement.FACILITY, way(along(Kind.STAFF_PRIVILEGES_AT)), way(along(Kind.EMPLOYED_BY))),
                "employer (the facility");
    }
}
