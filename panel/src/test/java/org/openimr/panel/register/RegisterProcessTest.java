package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.register.RegisterDecision.accepted;
import static org.openimr.panel.register.RegisterDecision.refused;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.FENNIMORE;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.STAFF;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.complete;
import static org.openimr.panel.register.RegisterFictions.enrolled;
import static org.openimr.panel.register.RegisterFictions.fennimore;
import static org.openimr.panel.register.RegisterFictions.person;
import static org.openimr.panel.register.RegisterFictions.quill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.ties.Party.RegisterNumber;

class RegisterProcessTest {
    private static final EnrolReviewer ENROL = new EnrolReviewer(QUILL, quill(), Degree.DOCTOR_OF_MEDICINE);
    private static final RegisterNumber NUMBER_OF_QUILL =
            quill().numbers().iterator().next();
    private static final ReportedLicense REPORTED = new ReportedLicense(UsState.NV, "N 77", "a list");

    @Test
    void enrolling_opens_a_file_with_no_capacity() {
        assertThat(new RegisterSpec().when(ENROLLED, ENROL))
                .isEqualTo(accepted(new RegisterEvent.ReviewerEnrolled(
                        QUILL, at(ENROLLED), "clerk-1", quill(), Degree.DOCTOR_OF_MEDICINE)));
        ReviewerFile file = enrolled().quill();
        assertThat(file.capacity()).isEqualTo(new Capacity(0, 0));
        assertThat(file.enrolledOn()).isEqualTo(ENROLLED);
        assertThat(file.entries()).isEmpty();
    }

    @Test
    void nobody_is_enrolled_twice_under_one_identifier_or_one_provider_number() {
        assertThat(enrolled().when(ENROLLED, ENROL)).isEqualTo(refused(new RegisterRefusal.AlreadyEnrolled()));
        assertThat(enrolled().when(ENROLLED, new EnrolReviewer(FENNIMORE, quill(), Degree.DENTIST)))
                .isEqualTo(refused(new RegisterRefusal.NumberOfAnother(NUMBER_OF_QUILL)));
        assertThat(enrolled().when(ENROLLED, new EnrolReviewer(FENNIMORE, fennimore(), Degree.DENTIST)))
                .isInstanceOf(RegisterDecision.Accepted.class);
    }

    @Test
    void nothing_is_done_to_a_file_that_is_not_there() {
        assertThat(new RegisterSpec().when(ENROLLED, new SetCapacity(QUILL, new Capacity(1, 1))))
                .isEqualTo(refused(new RegisterRefusal.NotEnrolled()));
    }

    @Test
    void nothing_is_done_before_the_last_entry_of_the_file() {
        SetCapacity command = new SetCapacity(QUILL, new Capacity(1, 1));
        assertThat(enrolled().when(ENROLLED, command)).isInstanceOf(RegisterDecision.Accepted.class);
        assertThat(enrolled().when(ENROLLED.minusDays(1), command))
                .isEqualTo(refused(new RegisterRefusal.BeforeWhatItFollows(at(ENROLLED.minusDays(1)), at(ENROLLED))));
    }

    @Test
    void a_person_is_corrected_with_a_reason_and_never_to_the_number_of_another() {
        CorrectPerson married =
                new CorrectPerson(QUILL, person("Amaranta", "Vesper", 1), Degree.DOCTOR_OF_MEDICINE, "married");
        RegisterSpec spec = enrolled().given(ENROLLED, new EnrolReviewer(FENNIMORE, fennimore(), Degree.DENTIST));
        assertThat(spec.when(ENROLLED, new CorrectPerson(QUILL, fennimore(), Degree.DOCTOR_OF_MEDICINE, "a mistake")))
                .isEqualTo(refused(new RegisterRefusal.NumberOfAnother(
                        fennimore().numbers().iterator().next())));
        assertThat(spec.when(ENROLLED, new CorrectPerson(QUILL, quill(), Degree.DOCTOR_OF_MEDICINE, "no reason")))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
        spec.given(ENROLLED, married);
        assertThat(spec.quill().person().family()).isEqualTo("Vesper");
        spec.given(ENROLLED, new CorrectPerson(QUILL, quill(), Degree.PODIATRIST, "mistyped"));
        assertThat(spec.quill().degree()).isEqualTo(Degree.PODIATRIST);
        assertThatIllegalArgumentException().isThrownBy(() -> new CorrectPerson(QUILL, quill(), Degree.DENTIST, " "));
    }

    @Test
    void a_reported_license_is_noted_once_and_not_at_all_where_it_is_on_file() {
        RegisterSpec spec = complete().given(ENROLLED, new ReportLicense(QUILL, REPORTED));
        assertThat(spec.quill().unverifiedReports()).containsExactly(REPORTED);
        assertThat(spec.when(
                        ENROLLED, new ReportLicense(QUILL, new ReportedLicense(UsState.NV, "n77", "another list"))))
                .isEqualTo(refused(new RegisterRefusal.LicenseKnown(UsState.NV, "n77")));
        assertThat(spec.when(ENROLLED, new ReportLicense(QUILL, new ReportedLicense(UsState.CA, "G99CA", "a list"))))
                .isEqualTo(refused(new RegisterRefusal.LicenseKnown(UsState.CA, "G99CA")));
    }

    @Test
    void an_ended_engagement_closes_the_file_until_it_is_resumed() {
        RegisterSpec spec = enrolled().given(ENROLLED, new EndEngagement(QUILL, "moved away"));
        SetCapacity command = new SetCapacity(QUILL, new Capacity(1, 1));
        assertThat(spec.quill().ended()).contains(ENROLLED);
        assertThat(spec.when(ENROLLED, command)).isEqualTo(refused(new RegisterRefusal.EngagementOver(ENROLLED)));
        assertThat(spec.when(ENROLLED, new EndEngagement(QUILL, "again")))
                .isEqualTo(refused(new RegisterRefusal.EngagementOver(ENROLLED)));
        spec.given(ENROLLED, new ResumeEngagement(QUILL, "back"));
        assertThat(spec.quill().ended()).isEmpty();
        assertThat(spec.when(ENROLLED, command)).isInstanceOf(RegisterDecision.Accepted.class);
        assertThat(spec.when(ENROLLED, new ResumeEngagement(QUILL, "back")))
                .isEqualTo(refused(new RegisterRefusal.EngagementGoesOn()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EndEngagement(QUILL, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResumeEngagement(QUILL, ""));
    }

    @Test
    void a_reviewer_may_say_when_he_works_and_nothing_else_and_of_nobody_else() {
        Author self = new Author.Self("account-7", QUILL);
        SetCapacity own = new SetCapacity(QUILL, new Capacity(2, 1));
        assertThat(enrolled().when(ENROLLED, own, self))
                .isEqualTo(
                        accepted(new RegisterEvent.CapacitySet(QUILL, at(ENROLLED), "account-7", new Capacity(2, 1))));
        assertThat(enrolled().when(ENROLLED, new RecordCredential(QUILL, RegisterFictions.california()), self))
                .isEqualTo(refused(new RegisterRefusal.NotPermitted()));
        assertThat(enrolled().when(ENROLLED, new EndEngagement(QUILL, "tired"), self))
                .isEqualTo(refused(new RegisterRefusal.NotPermitted()));
        assertThat(enrolled().when(ENROLLED, own, new Author.Self("account-8", FENNIMORE)))
                .isEqualTo(refused(new RegisterRefusal.NotPermitted()));
        assertThat(new RegisterSpec().when(ENROLLED, ENROL, self))
                .isEqualTo(refused(new RegisterRefusal.NotPermitted()));
    }

    @Test
    void who_gives_a_command_has_an_account() {
        assertThat(STAFF.account()).isEqualTo("clerk-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Author.Staff(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Author.Self(" ", QUILL));
    }

    @Test
    void the_person_for_the_graph_of_ties_has_the_numbers_of_the_licenses_too() {
        assertThat(complete().quill().party().numbers())
                .isEqualTo(Set.of(NUMBER_OF_QUILL, new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG99CA")));
        assertThat(enrolled().quill().party()).isEqualTo(quill());
    }

    @Test
    void a_reviewer_for_rules_and_matching_has_what_the_file_has() {
        Reviewer reviewer = complete().quill().reviewer(ENROLLED);
        assertThat(reviewer)
                .isEqualTo(new Reviewer(
                        QUILL,
                        quill().id(),
                        Degree.DOCTOR_OF_MEDICINE,
                        Set.of(),
                        new Capacity(0, 0),
                        List.of(),
                        RegisterFictions.allCredentials()));
    }

    @Test
    void a_reported_license_has_a_number_and_a_source() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportedLicense(UsState.NV, "", "a list"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportedLicense(UsState.NV, "N 77", ""));
        assertThat(enrolled()
                        .given(ENROLLED, new ReportLicense(QUILL, REPORTED))
                        .events()
                        .getLast()
                        .about())
                .isEqualTo(Optional.empty());
    }
}
