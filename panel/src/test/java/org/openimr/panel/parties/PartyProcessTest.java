package org.openimr.panel.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.parties.PartyDecision.accepted;
import static org.openimr.panel.parties.PartyDecision.refused;
import static org.openimr.panel.parties.PartyFictions.CLINIC;
import static org.openimr.panel.parties.PartyFictions.DAY;
import static org.openimr.panel.parties.PartyFictions.INSURER;
import static org.openimr.panel.parties.PartyFictions.REVIEWER;
import static org.openimr.panel.parties.PartyFictions.WREN;
import static org.openimr.panel.parties.PartyFictions.clinic;
import static org.openimr.panel.parties.PartyFictions.insurer;
import static org.openimr.panel.parties.PartyFictions.npi;
import static org.openimr.panel.parties.PartyFictions.tax;
import static org.openimr.panel.parties.PartyFictions.three;
import static org.openimr.panel.parties.PartyFictions.wren;
import static org.openimr.panel.register.RegisterFictions.at;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.parties.PartyCommand.CorrectParty;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EstablishAcademicWork;
import org.openimr.panel.parties.PartyCommand.NameReviewOrganization;
import org.openimr.panel.parties.PartyCommand.RevokeAcademicWork;
import org.openimr.panel.parties.PartyCommand.RevokeReviewOrganization;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.WaysJudged;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

class PartyProcessTest {
    private static final PartyId NOBODY = new PartyId("party:nobody");
    private static final AcademicWork CENTER =
            new AcademicWork(AcademicWork.Kind.ACADEMIC_MEDICAL_CENTER, "Marrowby University Medical Center");

    @Test
    void a_party_is_entered_once() {
        assertThat(new PartySpec().when(DAY, new EnterParty(wren())))
                .isEqualTo(accepted(new PartyEvent.PartyEntered(at(DAY), "clerk-1", wren())));
        assertThat(three().when(DAY, new EnterParty(wren()))).isEqualTo(refused(new PartyRefusal.AlreadyEntered(WREN)));
    }

    @Test
    void a_reviewer_is_not_entered_nor_corrected_here() {
        Party.Person quill = new Party.Person(REVIEWER, "Amaranta", "Quill", Optional.empty(), Set.of(), List.of());
        assertThat(three().when(DAY, new EnterParty(quill)))
                .isEqualTo(refused(new PartyRefusal.OfTheRegister(REVIEWER)));
        assertThat(three().when(DAY, new CorrectParty(quill, "a mistake")))
                .isEqualTo(refused(new PartyRefusal.OfTheRegister(REVIEWER)));
    }

    @Test
    void two_persons_do_not_have_one_number_nor_two_organizations() {
        assertThat(three().when(DAY, new EnterParty(person(NOBODY, npi(41)))))
                .isEqualTo(refused(new PartyRefusal.NumberOfAnother(npi(41), WREN, "Isolde Wren")));
        assertThat(three().when(DAY, new EnterParty(organization(NOBODY, tax("900000001")))))
                .isEqualTo(
                        refused(new PartyRefusal.NumberOfAnother(tax("900000001"), CLINIC, "Marrowby Medical Group")));
        assertThat(three().when(DAY, new CorrectParty(organization(INSURER, tax("900000001")), "a number")))
                .isEqualTo(
                        refused(new PartyRefusal.NumberOfAnother(tax("900000001"), CLINIC, "Marrowby Medical Group")));
    }

    @Test
    void a_person_and_the_own_company_may_have_one_number() {
        assertThat(three().when(DAY, new EnterParty(person(NOBODY, tax("900000001")))))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    @Test
    void a_number_that_was_corrected_away_is_free_again() {
        PartySpec spec = three().given(DAY, new CorrectParty(person(WREN, npi(42)), "mistyped"));
        assertThat(spec.when(DAY, new EnterParty(person(NOBODY, npi(41))))).isInstanceOf(PartyDecision.Accepted.class);
        assertThat(spec.when(DAY, new EnterParty(person(NOBODY, npi(42)))))
                .isEqualTo(refused(new PartyRefusal.NumberOfAnother(npi(42), WREN, "A Fiction")));
    }

    @Test
    void a_correction_has_a_reason_and_changes_something() {
        assertThat(three().when(DAY, new CorrectParty(wren(), "again")))
                .isEqualTo(refused(new PartyRefusal.NothingChanged()));
        assertThat(three().when(DAY, new CorrectParty(person(WREN, npi(41)), " ")))
                .isEqualTo(refused(new PartyRefusal.ReasonMissing()));
        assertThat(three().when(DAY, new CorrectParty(person(WREN, npi(41)), "married")))
                .isEqualTo(
                        accepted(new PartyEvent.PartyCorrected(at(DAY), "clerk-1", person(WREN, npi(41)), "married")));
    }

    @Test
    void nobody_is_corrected_into_another_sort_nor_before_being_entered() {
        assertThat(three().when(DAY, new CorrectParty(organization(WREN, npi(41)), "a company")))
                .isEqualTo(refused(new PartyRefusal.OtherSort(WREN)));
        assertThat(three().when(DAY, new CorrectParty(person(CLINIC, npi(43)), "a person")))
                .isEqualTo(refused(new PartyRefusal.OtherSort(CLINIC)));
        assertThat(new PartySpec().when(DAY, new CorrectParty(insurer(), "unknown")))
                .isEqualTo(refused(new PartyRefusal.UnknownParty(INSURER)));
    }

    @Test
    void academic_work_of_a_person_is_established_with_its_source_and_revoked_with_a_reason() {
        PartySpec spec = three();
        assertThat(spec.when(DAY, new EstablishAcademicWork(REVIEWER, CENTER, "faculty list")))
                .isEqualTo(accepted(
                        new PartyEvent.AcademicWorkEstablished(REVIEWER, at(DAY), "clerk-1", CENTER, "faculty list")));
        assertThat(spec.when(DAY, new EstablishAcademicWork(NOBODY, CENTER, "faculty list")))
                .isEqualTo(refused(new PartyRefusal.UnknownParty(NOBODY)));
        assertThat(spec.when(DAY, new EstablishAcademicWork(CLINIC, CENTER, "faculty list")))
                .isEqualTo(refused(new PartyRefusal.NotAPerson()));
        assertThat(spec.when(DAY, new EstablishAcademicWork(WREN, CENTER, "")))
                .isEqualTo(refused(new PartyRefusal.SourceMissing()));
        assertThat(spec.when(
                        DAY,
                        new EstablishAcademicWork(
                                WREN, new AcademicWork(AcademicWork.Kind.NCI_CANCER_CENTER, " "), "faculty list")))
                .isEqualTo(refused(new PartyRefusal.SourceMissing()));
        assertThat(spec.when(DAY, new RevokeAcademicWork(REVIEWER, "left")))
                .isEqualTo(refused(new PartyRefusal.NotEstablished()));

        spec.given(DAY, new EstablishAcademicWork(REVIEWER, CENTER, "faculty list"));
        assertThat(spec.book().established()).isEqualTo(new Established(Set.of(REVIEWER), Set.of(), WaysJudged.none()));
        assertThat(spec.when(DAY, new EstablishAcademicWork(REVIEWER, CENTER, "faculty list")))
                .isEqualTo(refused(new PartyRefusal.AlreadyEstablished()));
        assertThat(spec.when(DAY, new RevokeAcademicWork(REVIEWER, " ")))
                .isEqualTo(refused(new PartyRefusal.ReasonMissing()));

        spec.given(DAY, new RevokeAcademicWork(REVIEWER, "left"));
        assertThat(spec.book().established()).isEqualTo(Established.nothing());
    }

    @Test
    void the_review_organization_is_named_with_a_source_and_revoked_with_a_reason() {
        PartySpec spec = three();
        assertThat(spec.when(DAY, new NameReviewOrganization(NOBODY, "the contract")))
                .isEqualTo(refused(new PartyRefusal.UnknownParty(NOBODY)));
        assertThat(spec.when(DAY, new NameReviewOrganization(WREN, "the contract")))
                .isEqualTo(refused(new PartyRefusal.NotAnOrganization()));
        assertThat(spec.when(DAY, new NameReviewOrganization(REVIEWER, "the contract")))
                .isEqualTo(refused(new PartyRefusal.NotAnOrganization()));
        assertThat(spec.when(DAY, new NameReviewOrganization(CLINIC, " ")))
                .isEqualTo(refused(new PartyRefusal.SourceMissing()));
        assertThat(spec.when(DAY, new RevokeReviewOrganization(CLINIC, "a mistake")))
                .isEqualTo(refused(new PartyRefusal.NotEstablished()));

        spec.given(DAY, new NameReviewOrganization(CLINIC, "the contract"));
        assertThat(spec.book().established()).isEqualTo(new Established(Set.of(), Set.of(CLINIC), WaysJudged.none()));
        assertThat(spec.when(DAY, new NameReviewOrganization(CLINIC, "the contract")))
                .isEqualTo(refused(new PartyRefusal.AlreadyEstablished()));
        assertThat(spec.when(DAY, new RevokeReviewOrganization(CLINIC, "")))
                .isEqualTo(refused(new PartyRefusal.ReasonMissing()));

        spec.given(DAY, new RevokeReviewOrganization(CLINIC, "a mistake"));
        assertThat(spec.book().established()).isEqualTo(Established.nothing());
    }

    @Test
    void nothing_is_entered_before_the_last_entry_of_the_party() {
        CorrectParty command = new CorrectParty(person(WREN, npi(41)), "married");
        assertThat(three().when(DAY.minusDays(1), command))
                .isEqualTo(refused(new PartyRefusal.BeforeWhatItFollows(at(DAY.minusDays(1)), at(DAY))));
        assertThat(three().when(DAY, command)).isInstanceOf(PartyDecision.Accepted.class);
        assertThat(three().when(DAY.minusDays(1), new EnterParty(person(NOBODY, npi(44)))))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    private static Party.Person person(PartyId id, RegisterNumber number) {
        return new Party.Person(id, "A", "Fiction", Optional.empty(), Set.of(number), List.of());
    }

    private static Party.Organization organization(PartyId id, RegisterNumber number) {
        return new Party.Organization(id, clinic().name() + " Two", Set.of(number), List.of());
    }
}
