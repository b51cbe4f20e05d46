package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.rules.Fictions.DAY;
import static org.openimr.panel.rules.Fictions.VERIFIED_ON;
import static org.openimr.panel.rules.Fictions.candidate;
import static org.openimr.panel.rules.Fictions.certification;
import static org.openimr.panel.rules.Fictions.check;
import static org.openimr.panel.rules.Fictions.contract;
import static org.openimr.panel.rules.Fictions.entry;
import static org.openimr.panel.rules.Fictions.file;
import static org.openimr.panel.rules.Fictions.license;
import static org.openimr.panel.rules.Fictions.looked;
import static org.openimr.panel.rules.Fictions.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.HistoryCheck.Matter;
import org.openimr.panel.register.License;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

class QualificationRulesTest {
    private static void passes(SeatRule rule, Candidate candidate) {
        assertThat(rule.check(candidate)).isEmpty();
    }

    private static void fails(SeatRule rule, Candidate candidate, String what) {
        assertThat(rule.check(candidate))
                .hasValueSatisfying(objection -> assertThat(objection.what()).contains(what));
    }

    @Passes({
        LicensedPhysician.class,
        UnrestrictedLicense.class,
        BoardCertified.class,
        KnowledgeableClinician.class,
        NeverDisciplined.class,
        PrivilegesNeverLost.class,
        NoEvaluatorAppointment.class,
        ContractInForce.class,
        NotSeatedBefore.class
    })
    @Test
    void the_usual_file_passes_every_rule_but_the_attestation() {
        assertThat(SeatRules.beforeOffer(SeatRules.ALL).on(DAY)).allSatisfy(rule -> passes(rule, candidate(file())));
    }

    @Fails(LicensedPhysician.class)
    @ParameterizedTest
    @EnumSource(License.Status.class)
    void a_license_that_was_taken_away_ends_good_standing_a_surrendered_one_does_not(License.Status status) {
        License other = license(UsState.CA, status, LocalDate.of(2000, 1, 1), LocalDate.of(2004, 1, 1));
        Candidate candidate = candidate(file(License.class, license(UsState.NV), other));
        if (status == License.Status.SUSPENDED || status == License.Status.REVOKED)
            fails(new LicensedPhysician(), candidate, "license of California is suspended or revoked");
        else passes(new LicensedPhysician(), candidate);
    }

    @Fails(LicensedPhysician.class)
    @Test
    void who_has_no_license_is_no_licensed_physician() {
        fails(new LicensedPhysician(), candidate(file(License.class)), "No license is on file");
    }

    @Fails(UnrestrictedLicense.class)
    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-01, false"})
    void the_last_day_of_a_license_is_a_good_one(LocalDate expires, boolean good) {
        License license = license(UsState.TX, License.Status.UNRESTRICTED, LocalDate.of(2020, 1, 1), expires);
        Candidate candidate = candidate(file(License.class, license));
        if (good) passes(new UnrestrictedLicense(), candidate);
        else fails(new UnrestrictedLicense(), candidate, "valid on 2026-03-02");
    }

    @Test
    void a_restricted_license_is_not_enough_and_one_of_any_other_state_is() {
        License restricted =
                license(UsState.CA, License.Status.RESTRICTED, LocalDate.of(2010, 1, 1), LocalDate.of(2027, 6, 30));
        fails(new UnrestrictedLicense(), candidate(file(License.class, restricted)), "No unrestricted license");
        passes(new UnrestrictedLicense(), candidate(file(License.class, restricted, license(UsState.WY))));
    }

    @Test
    void a_license_counts_only_when_somebody_looked_at_something_by_that_day() {
        License license = license(UsState.NV);
        fails(
                new UnrestrictedLicense(),
                candidate(file(License.class, license.verified(Fictions.stated()))),
                "that was verified");
        passes(new UnrestrictedLicense(), candidate(file(License.class, license.verified(verified(DAY)))));
        fails(
                new UnrestrictedLicense(),
                candidate(file(License.class, license.verified(verified(DAY.plusDays(1))))),
                "that was verified");
    }

    @Fails(BoardCertified.class)
    @ParameterizedTest
    @CsvSource({
        "Anesthesiology, true",
        "Pain Medicine, true",
        "Orthopaedic Surgery, true",
        "Dermatology, false",
        "Astrology, false"
    })
    void a_certification_suits_the_condition_or_the_treatment(String certificate, boolean good) {
        Candidate candidate = candidate(
                file(BoardCertification.class, certification(certificate, LocalDate.of(2012, 1, 1), Optional.empty())));
        if (good) passes(new BoardCertified(), candidate);
        else fails(new BoardCertified(), candidate, "suits the condition or the treatment");
        passes(new KnowledgeableClinician(), candidate);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-01, false"})
    void a_certification_is_current_to_its_last_day(LocalDate last, boolean good) {
        Candidate candidate = candidate(file(
                BoardCertification.class, certification("Pain Medicine", LocalDate.of(2012, 1, 1), Optional.of(last))));
        assertThat(new BoardCertified().check(candidate).isEmpty()).isEqualTo(good);
    }

    @Test
    void a_doctor_of_osteopathy_is_certified_too_and_a_chiropractor_need_not_be() {
        passes(new BoardCertified(), candidate(Degree.CHIROPRACTOR, file(BoardCertification.class), DAY));
        fails(
                new BoardCertified(),
                candidate(Degree.DOCTOR_OF_OSTEOPATHY, file(BoardCertification.class), DAY),
                "No current board certification");
    }

    @Passes(KnowledgeableClinician.class)
    @ParameterizedTest
    @CsvSource({
        "PSYCHOLOGIST, Psychology",
        "PSYCHOLOGIST, Clinical Psychologist",
        "ACUPUNCTURIST, Acupuncture",
        "OPTOMETRIST, Optometry",
        "DENTIST, Dentistry",
        "PODIATRIST, Podiatry",
        "CHIROPRACTOR, Chiropractic"
    })
    void the_field_of_a_degree_suits_where_it_treats_the_condition(Degree degree, String name) {
        Field field = new Field(name);
        passes(new KnowledgeableClinician(), asking(degree, field, Set.of(field)));
    }

    @Fails(KnowledgeableClinician.class)
    @ParameterizedTest
    @EnumSource(
            value = Degree.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DOCTOR_OF_MEDICINE", "DOCTOR_OF_OSTEOPATHY"})
    void the_field_of_a_degree_does_not_suit_another_field(Degree degree) {
        fails(
                new KnowledgeableClinician(),
                asking(degree, new Field("Psychology"), Set.of(Fictions.SKIN)),
                "Neither the field of the degree");
    }

    /** Without a certification, asked about a dispute whose treatment is of {@code wanted}. */
    private static Candidate asking(Degree degree, Field known, Set<Field> wanted) {
        Dispute dispute = new Dispute(Fictions.CASE, DAY, DAY, Set.of(), wanted, List.of(), Set.of());
        return new Candidate(
                Fictions.reviewer(degree, file(BoardCertification.class)),
                dispute,
                DAY,
                new Load(0, 0),
                List.of(),
                Optional.empty(),
                Fictions.taxonomy(known));
    }

    @Test
    void another_clinician_may_show_the_field_by_a_certification() {
        passes(new KnowledgeableClinician(), candidate(Degree.DENTIST, file(), DAY));
    }

    @Fails({NeverDisciplined.class, PrivilegesNeverLost.class})
    @ParameterizedTest
    @CsvSource({"DISCIPLINE, true", "DISCIPLINE, false", "PRIVILEGES, true", "PRIVILEGES, false"})
    void what_was_taken_or_is_pending_speaks_against_a_reviewer_for_ever(Matter matter, boolean pending) {
        SeatRule rule = matter == Matter.DISCIPLINE ? new NeverDisciplined() : new PrivilegesNeverLost();
        LocalDate longAgo = LocalDate.of(1999, 9, 9);
        fails(
                rule,
                candidate(looked(matter, check(matter, entry(longAgo, pending)))),
                pending ? "of 1999-09-09, pending." : "of 1999-09-09.");
        passes(rule, candidate(looked(matter, check(matter, entry(DAY.plusDays(1), pending)))));
        fails(rule, candidate(looked(matter, check(matter, entry(DAY, pending)))), "something is on file");
    }

    @Fails({NeverDisciplined.class, PrivilegesNeverLost.class, NoEvaluatorAppointment.class})
    @ParameterizedTest
    @EnumSource(Matter.class)
    void that_nobody_looked_speaks_against_a_reviewer(Matter matter) {
        SeatRule rule = switch (matter) {
            case DISCIPLINE -> new NeverDisciplined();
            case PRIVILEGES -> new PrivilegesNeverLost();
            case QME_APPOINTMENT -> new NoEvaluatorAppointment();
        };
        fails(rule, candidate(looked(matter)), "Nobody has looked for");
        fails(rule, candidate(looked(matter, check(matter).verified(Fictions.stated()))), "Nobody has looked for");
    }

    @Test
    void the_last_look_counts_and_of_two_on_one_day_the_one_that_came_later() {
        HistoryCheck bad = check(Matter.DISCIPLINE, entry(LocalDate.of(2019, 1, 1), true));
        HistoryCheck good = check(Matter.DISCIPLINE);
        HistoryCheck later = good.verified(verified(VERIFIED_ON.plusDays(1)));
        passes(new NeverDisciplined(), candidate(looked(Matter.DISCIPLINE, later, bad)));
        passes(new NeverDisciplined(), candidate(looked(Matter.DISCIPLINE, bad, good)));
        fails(new NeverDisciplined(), candidate(looked(Matter.DISCIPLINE, good, bad)), "something is on file");
    }

    @Fails(NoEvaluatorAppointment.class)
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, , false",
        "2026-03-03, , true",
        "2020-01-01, 2026-03-02, false",
        "2020-01-01, 2026-03-01, true"
    })
    void an_appointment_bars_from_its_first_day_to_its_last(LocalDate taken, LocalDate ended, boolean good) {
        HistoryCheck.Entry appointed =
                new HistoryCheck.Entry("appointment", "fictional board", taken, Optional.ofNullable(ended), false);
        Candidate candidate = candidate(looked(Matter.QME_APPOINTMENT, check(Matter.QME_APPOINTMENT, appointed)));
        assertThat(new NoEvaluatorAppointment().check(candidate).isEmpty()).isEqualTo(good);
    }

    @Test
    void an_application_to_be_appointed_is_no_appointment() {
        HistoryCheck pending = check(Matter.QME_APPOINTMENT, entry(LocalDate.of(2020, 1, 1), true));
        passes(new NoEvaluatorAppointment(), candidate(looked(Matter.QME_APPOINTMENT, pending)));
    }

    @Test
    void evaluators_could_review_in_2013() {
        assertThat(SeatRules.ALL.on(LocalDate.of(2013, 12, 31))).noneMatch(NoEvaluatorAppointment.class::isInstance);
        assertThat(SeatRules.ALL.on(LocalDate.of(2014, 1, 1))).anyMatch(NoEvaluatorAppointment.class::isInstance);
    }

    @Fails(ContractInForce.class)
    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-01, false"})
    void the_last_day_of_a_contract_is_a_good_one(LocalDate last, boolean good) {
        Contract contract = contract(During.between(LocalDate.of(2020, 1, 1), last));
        Candidate candidate = candidate(file(Contract.class, contract));
        if (good) passes(new ContractInForce(), candidate);
        else fails(new ContractInForce(), candidate, "No contract is in force on 2026-03-02");
    }

    @Fails(NotSeatedBefore.class)
    @Test
    void who_had_a_part_in_the_dispute_does_not_get_it_again() {
        fails(new NotSeatedBefore(), remanded(Fictions.ID), "decided this dispute before");
        passes(new NotSeatedBefore(), remanded(new ReviewerId(new UUID(8, 8))));
    }

    private static Candidate remanded(ReviewerId satBefore) {
        Dispute dispute = new Dispute(Fictions.CASE, DAY, DAY, Set.of(), Set.of(), List.of(), Set.of(satBefore));
        Candidate usual = candidate(file());
        return new Candidate(
                usual.reviewer(), dispute, DAY, usual.load(), usual.ties(), usual.attestation(), usual.taxonomy());
    }

    @Passes(CaliforniaPreferred.class)
    @Test
    void a_valid_license_of_california_is_preferred() {
        assertThat(new CaliforniaPreferred()
                        .favors(candidate(file(License.class, license(UsState.NV), license(UsState.CA)))))
                .isTrue();
    }

    @Fails(CaliforniaPreferred.class)
    @Test
    void a_license_of_california_that_ran_out_is_not_preferred() {
        License old = license(UsState.CA, License.Status.UNRESTRICTED, LocalDate.of(2010, 1, 1), DAY.minusDays(1));
        assertThat(new CaliforniaPreferred().favors(candidate(file(License.class, license(UsState.NV), old))))
                .isFalse();
    }
}
