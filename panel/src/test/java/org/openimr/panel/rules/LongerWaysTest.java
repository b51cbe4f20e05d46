package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.rules.Fictions.tied;
import static org.openimr.panel.rules.Ways.against;
import static org.openimr.panel.rules.Ways.along;
import static org.openimr.panel.rules.Ways.same;
import static org.openimr.panel.rules.Ways.way;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step.Along;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.panel.ties.Tie.Kind;

/** Ways of several ties: what counts by itself, what counts for nothing, and what a person judges. */
class LongerWaysTest {
    private static final Set<Involvement> WITH_NAMED_OFFICERS = EnumSet.of(
            Involvement.EMPLOYER,
            Involvement.INSURER,
            Involvement.CLAIMS_ADMINISTRATOR,
            Involvement.UTILIZATION_REVIEW_ORGANIZATION,
            Involvement.MEDICAL_PROVIDER_NETWORK);
    private static final TieReader READER = new TieReader(false, Set.of());
    private static final Reading OWN_PART = new Reading.OwnPart();
    private static final Reading NO_TIE = new Reading.NoTie();
    private static final Reading FAMILIAL = new Reading.Material(Tie.Nature.FAMILIAL);
    private static final Reading FINANCIAL = new Reading.Material(Tie.Nature.FINANCIAL);
    private static final Reading PROFESSIONAL = new Reading.Material(Tie.Nature.PROFESSIONAL);
    private static final Reading TO_JUDGE =
            new Reading.Open("Does this way amount to a professional, familial or financial tie?");
    private static final Reading IN_MANAGEMENT = new Reading.Open("Is the one who works there in its management?");

    private static Reading read(Involvement as, Ways.Link... links) {
        return READER.read(new Way(new Involved(as, Ways.PARTY), way(links).steps()));
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void a_tie_to_an_officer_or_director_counts_where_the_law_names_them(Involvement as) {
        Reading expected = WITH_NAMED_OFFICERS.contains(as) ? FAMILIAL : TO_JUDGE;
        assertThat(read(as, along(Kind.SPOUSE), along(Kind.OFFICER_OF))).isEqualTo(expected);
        assertThat(read(as, along(Kind.SIBLING), along(Kind.DIRECTOR_OF))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void a_tie_to_an_employee_counts_where_that_one_is_in_management(Involvement as) {
        Reading expected = WITH_NAMED_OFFICERS.contains(as) ? IN_MANAGEMENT : TO_JUDGE;
        assertThat(read(as, along(Kind.SPOUSE), along(Kind.EMPLOYED_BY))).isEqualTo(expected);
    }

    @Test
    void what_is_no_tie_to_an_employee_is_none_to_the_employer() {
        assertThat(read(Involvement.INSURER, against(Kind.PAID_BY).share("0.01"), along(Kind.EMPLOYED_BY)))
                .isEqualTo(NO_TIE);
        assertThat(read(Involvement.INSURER, against(Kind.PAID_BY).share("0.01"), along(Kind.OFFICER_OF)))
                .isEqualTo(NO_TIE);
    }

    @Test
    void every_nature_of_tie_to_an_officer_counts_over_several_steps_too() {
        assertThat(read(Involvement.INSURER, along(Kind.PARTNER), along(Kind.OFFICER_OF)))
                .isEqualTo(PROFESSIONAL);
        assertThat(read(Involvement.INSURER, along(Kind.PAID_BY).share("0.06"), along(Kind.OFFICER_OF)))
                .isEqualTo(FINANCIAL);
        assertThat(read(Involvement.INSURER, along(Kind.PAID_BY), along(Kind.OFFICER_OF)))
                .isEqualTo(new Reading.ShareUnknown(Tie.Nature.FINANCIAL));
        assertThat(read(Involvement.INSURER, along(Kind.SPOUSE), against(Kind.PARENT), along(Kind.OFFICER_OF)))
                .isEqualTo(FAMILIAL);
        assertThat(read(Involvement.INSURER, along(Kind.SPOUSE), along(Kind.PARENT), along(Kind.OFFICER_OF)))
                .isEqualTo(TO_JUDGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SPOUSE", "PARENT", "SIBLING"})
    void a_tie_to_the_immediate_family_of_the_injured_worker_counts(Kind kind) {
        assertThat(read(Involvement.EMPLOYEE, along(Kind.PARTNER), along(kind))).isEqualTo(PROFESSIONAL);
        assertThat(read(Involvement.PHYSICIAN, along(Kind.PARTNER), along(kind)))
                .isEqualTo(TO_JUDGE);
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void a_tie_to_the_maker_behind_the_maker_counts(Involvement as) {
        boolean maker = as == Involvement.MAKER || as == Involvement.MAKER_OF_ALTERNATIVE;
        assertThat(read(as, along(Kind.EMPLOYED_BY), along(Kind.MAKER_OF))).isEqualTo(maker ? PROFESSIONAL : TO_JUDGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OWNER", "PAID_BY", "PATIENT_OF", "PARTNER", "SHAREHOLDER", "CONTRACTOR_OF", "MEMBER_OF_NETWORK"})
    void nobody_else_is_named_beside_a_party(Kind last) {
        assertThat(read(Involvement.INSURER, along(Kind.SPOUSE), along(last))).isEqualTo(TO_JUDGE);
        assertThat(read(Involvement.EMPLOYEE, along(Kind.SPOUSE), along(last))).isEqualTo(TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.06, 1, FINANCIAL",
        "0.06, 0.9, FINANCIAL", // 0.054
        "0.5, 0.1, NO_TIE", // exactly 0.05
        "0.06, 0.5, NO_TIE",
        "0.05, 1, NO_TIE"
    })
    void of_an_interest_in_an_interest_the_part_of_a_part_counts(String first, String second, String expected) {
        assertThat(read(
                        Involvement.FACILITY,
                        along(Kind.OWNER).share(first),
                        along(Kind.OWNER).share(second)))
                .isEqualTo(expected.equals("FINANCIAL") ? FINANCIAL : NO_TIE);
    }

    @Test
    void six_percent_in_a_company_that_owns_the_facility_is_for_a_person_to_judge_until_the_part_is_known() {
        assertThat(read(Involvement.FACILITY, along(Kind.OWNER).share("0.06"), along(Kind.OWNER)))
                .isEqualTo(TO_JUDGE);
        assertThat(read(
                        Involvement.FACILITY,
                        along(Kind.OWNER),
                        along(Kind.OWNER).share("0.5")))
                .isEqualTo(TO_JUDGE);
        assertThat(read(
                        Involvement.FACILITY,
                        along(Kind.OWNER).share("0.9"),
                        along(Kind.PAID_BY).share("0.5"),
                        along(Kind.OWNER).share("0.2")))
                .isEqualTo(FINANCIAL);
    }

    @Test
    void a_share_is_of_the_income_of_the_one_whom_the_tie_speaks_of() {
        assertThat(read(
                        Involvement.INSURER,
                        along(Kind.PAID_BY).share("0.5"),
                        against(Kind.OWNER).share("0.001")))
                .isEqualTo(TO_JUDGE);
        assertThat(read(
                        Involvement.INSURER,
                        along(Kind.EMPLOYED_BY),
                        along(Kind.PAID_BY).share("0.05")))
                .isEqualTo(NO_TIE);
        assertThat(read(
                        Involvement.INSURER,
                        along(Kind.EMPLOYED_BY),
                        along(Kind.PAID_BY).share("0.06")))
                .isEqualTo(TO_JUDGE);
    }

    @Test
    void colleagues_and_those_who_serve_two_companies_are_for_a_person_to_judge() {
        assertThat(read(Involvement.PHYSICIAN, along(Kind.EMPLOYED_BY), against(Kind.EMPLOYED_BY)))
                .isEqualTo(TO_JUDGE);
        assertThat(read(Involvement.PHYSICIAN, along(Kind.MEMBER_OF_NETWORK), against(Kind.MEMBER_OF_NETWORK)))
                .isEqualTo(TO_JUDGE);
    }

    @Test
    void whoever_is_the_officer_of_a_party_under_another_entry_speaks_for_it() {
        assertThat(read(Involvement.EMPLOYER, same(), along(Kind.OFFICER_OF), same()))
                .isEqualTo(OWN_PART);
    }

    @Test
    void what_a_person_judged_to_be_no_tie_blocks_no_more() {
        Candidate candidate = tied(
                Involvement.PHYSICIAN,
                way(along(Kind.EMPLOYED_BY), against(Kind.EMPLOYED_BY)),
                way(along(Kind.SPOUSE), along(Kind.PARENT)));
        List<Concern> concerns = new ConcernsJudged(Established.nothing()).concerns(candidate);
        assertThat(concerns).hasSize(2).allMatch(concern -> concern.dispute().equals(Fictions.CASE));
        assertThat(new ConcernsJudged(Established.nothing()).check(candidate))
                .hasValueSatisfying(objection -> assertThat(objection.what())
                        .isEqualTo("Ways that may amount to a tie wait to be judged: 2. "
                                + "Way: employer → employee (the physician who asks for the treatment)."));

        ConcernsJudged one = new ConcernsJudged(judged(concerns.getFirst()));
        assertThat(one.concerns(candidate)).containsExactly(concerns.getLast());
        assertThat(one.check(candidate)).isPresent();

        ConcernsJudged both = new ConcernsJudged(judged(concerns.getFirst(), concerns.getLast()));
        assertThat(both.concerns(candidate)).isEmpty();
        assertThat(both.check(candidate)).isEmpty();
    }

    @Test
    void what_a_person_judged_to_be_a_tie_blocks_and_waits_no_more() {
        Candidate candidate = tied(
                Involvement.PHYSICIAN,
                way(along(Kind.EMPLOYED_BY), against(Kind.EMPLOYED_BY)),
                way(along(Kind.SPOUSE), along(Kind.PARENT)));
        List<Concern> concerns = new ConcernsJudged(Established.nothing()).concerns(candidate);
        ConcernsJudged last = new ConcernsJudged(
                new Established(Set.of(), Set.of(), new WaysJudged(Set.of(concerns.getLast()), Set.of())));
        assertThat(last.concerns(candidate)).containsExactly(concerns.getFirst());
        assertThat(last.check(candidate)).hasValueSatisfying(objection -> {
            assertThat(objection.what())
                    .startsWith("A person looked at a way and judged it to be a tie. Way: ")
                    .endsWith("spouse → child (the physician who asks for the treatment).");
            assertThat(objection.remedy()).startsWith("Choose a reviewer without it");
        });
    }

    @Test
    void no_way_is_judged_to_be_a_tie_and_none() {
        Concern concern = new ConcernsJudged(Established.nothing())
                .concerns(tied(Involvement.PHYSICIAN, way(along(Kind.EMPLOYED_BY), against(Kind.EMPLOYED_BY))))
                .getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> new WaysJudged(Set.of(concern), Set.of(concern)));
    }

    private static Established judged(Concern... concerns) {
        return new Established(Set.of(), Set.of(), new WaysJudged(Set.of(), Set.of(concerns)));
    }

    @Test
    void a_concern_says_what_is_asked_about_a_way_to_the_party() {
        FoundTie way = way(along(Kind.PARTNER));
        Involved other = new Involved(Involvement.FACILITY, new PartyId("elsewhere"));
        Involved party = new Involved(Involvement.FACILITY, Ways.PARTY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Concern(Fictions.CASE, other, way, "Is it?"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Concern(Fictions.CASE, party, way, " "));
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, spouse, spouse",
        "PARENT, child, parent",
        "SIBLING, sibling, sibling",
        "OWNER, owned, owner",
        "PAID_BY, source of income, receives money",
        "PATIENT_OF, treating physician, patient",
        "PARTNER, partner, partner",
        "EMPLOYED_BY, employer, employee",
        "SHAREHOLDER, professional corporation, shareholder",
        "CONTRACTOR_OF, works there under contract, contractor",
        "OFFICER_OF, officer there, officer",
        "DIRECTOR_OF, director there, director",
        "MEMBER_OF_NETWORK, network, member of the network",
        "STAFF_PRIVILEGES_AT, staff privileges there, on the staff",
        "MAKER_OF, made by it, maker"
    })
    void a_way_is_told_by_what_each_is_to_the_one_before(Kind kind, String along, String against) {
        Involved facility = new Involved(Involvement.FACILITY, Ways.PARTY);
        String to = " (the facility where the treatment would be given).";
        assertThat(new Way(facility, way(along(kind)).steps()).told()).isEqualTo("Way: " + along + to);
        assertThat(new Way(facility, way(against(kind)).steps()).told()).isEqualTo("Way: " + against + to);
        assertThat(((Along) way(against(kind)).steps().getFirst()).tie().to()).isEqualTo(Fictions.REVIEWER);
    }
}
