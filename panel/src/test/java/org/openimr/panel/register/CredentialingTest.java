package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.register.RegisterDecision.accepted;
import static org.openimr.panel.register.RegisterDecision.refused;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.FENNIMORE;
import static org.openimr.panel.register.RegisterFictions.LICENSE_ENDS;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.board;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.complete;
import static org.openimr.panel.register.RegisterFictions.contract;
import static org.openimr.panel.register.RegisterFictions.credential;
import static org.openimr.panel.register.RegisterFictions.enrolled;
import static org.openimr.panel.register.RegisterFictions.fennimore;
import static org.openimr.panel.register.RegisterFictions.license;
import static org.openimr.panel.register.RegisterFictions.practice;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.Withdrawal.Ground;
import org.openimr.panel.ties.Party.RegisterNumber;

class CredentialingTest {
    private static final LocalDate TODAY = ENROLLED.plusDays(40);
    private static final CredentialId LICENSE = california().id();
    private static final Withdrawal SUSPENDED = new Withdrawal(Ground.SUSPENDED, TODAY, "the board's notice");
    private static final Withdrawal MISTAKEN = new Withdrawal(Ground.MISTAKEN, TODAY, "the owner's call");

    @Test
    void a_credential_is_recorded_with_its_verification() {
        assertThat(enrolled().when(ENROLLED, new RecordCredential(QUILL, california())))
                .isEqualTo(
                        accepted(new RegisterEvent.CredentialRecorded(QUILL, at(ENROLLED), "clerk-1", california())));
    }

    @Test
    void the_same_credential_is_not_recorded_twice_however_it_is_written() {
        License written = new License(
                credential("another"),
                UsState.CA,
                "g99-ca",
                License.Status.UNRESTRICTED,
                ENROLLED,
                LICENSE_ENDS,
                verified(ENROLLED));
        assertThat(complete().when(TODAY, new RecordCredential(QUILL, written)))
                .isEqualTo(refused(new RegisterRefusal.SameCredentialOnFile(california())));
        Contract otherOfSameId = new Contract(LICENSE, During.since(TODAY), verified(TODAY));
        assertThat(complete().when(TODAY, new RecordCredential(QUILL, otherOfSameId)))
                .isEqualTo(refused(new RegisterRefusal.SameCredentialOnFile(california())));
    }

    @Test
    void a_license_of_another_reviewer_is_refused_whatever_brings_it() {
        RegisterSpec spec = complete().given(TODAY, new EnrolReviewer(FENNIMORE, fennimore(), Degree.DENTIST));
        License same = new License(
                credential("another"),
                UsState.CA,
                "G99CA",
                License.Status.UNRESTRICTED,
                ENROLLED,
                LICENSE_ENDS,
                verified(ENROLLED));
        RegisterDecision ofAnother = refused(
                new RegisterRefusal.NumberOfAnother(new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG99CA")));
        assertThat(spec.when(TODAY, new RecordCredential(FENNIMORE, same))).isEqualTo(ofAnother);
        License own = license(UsState.NV, LICENSE_ENDS, verified(ENROLLED));
        spec.given(TODAY, new RecordCredential(FENNIMORE, own));
        License corrected = new License(
                own.id(), UsState.CA, "G99CA", own.status(), own.issued(), own.expires(), own.verification());
        assertThat(spec.when(TODAY, new CorrectCredential(FENNIMORE, corrected, "wrong state")))
                .isEqualTo(ofAnother);
        spec.given(TODAY, new WithdrawCredential(QUILL, LICENSE, MISTAKEN));
        spec.given(TODAY, new RecordCredential(FENNIMORE, same));
        assertThat(spec.when(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(TODAY))))
                .isEqualTo(ofAnother);
    }

    @Test
    void nobody_verified_anything_tomorrow() {
        Verification tomorrow = verified(TODAY.plusDays(1));
        RegisterDecision later = refused(new RegisterRefusal.VerifiedLater(TODAY.plusDays(1), TODAY));
        License renewed = license(UsState.CA, LICENSE_ENDS.plusYears(2), tomorrow);
        assertThat(complete().when(TODAY, new VerifyCredential(QUILL, LICENSE, tomorrow)))
                .isEqualTo(later);
        assertThat(complete().when(TODAY, new ReplaceCredential(QUILL, renewed)))
                .isEqualTo(later);
        assertThat(complete().when(TODAY, new CorrectCredential(QUILL, renewed, "a mistake")))
                .isEqualTo(later);
        assertThat(enrolled().when(TODAY, new RecordCredential(QUILL, renewed))).isEqualTo(later);
        assertThat(complete()
                        .given(TODAY, new WithdrawCredential(QUILL, LICENSE, SUSPENDED))
                        .when(TODAY, new ReinstateCredential(QUILL, LICENSE, tomorrow)))
                .isEqualTo(later);
        assertThat(complete().when(TODAY, new VerifyCredential(QUILL, LICENSE, verified(TODAY))))
                .isInstanceOf(RegisterDecision.Accepted.class);
    }

    @Test
    void a_verification_is_not_older_than_that_on_file() {
        Verification older = verified(ENROLLED.minusDays(1));
        RegisterDecision refused = refused(new RegisterRefusal.OlderVerification(ENROLLED.minusDays(1), ENROLLED));
        assertThat(complete().when(TODAY, new VerifyCredential(QUILL, LICENSE, older)))
                .isEqualTo(refused);
        assertThat(complete().when(TODAY, new ReplaceCredential(QUILL, license(UsState.CA, LICENSE_ENDS, older))))
                .isEqualTo(refused);
        assertThat(complete().when(TODAY, new VerifyCredential(QUILL, LICENSE, verified(ENROLLED))))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
        assertThat(complete()
                        .when(
                                TODAY,
                                new VerifyCredential(
                                        QUILL, LICENSE, verified(ENROLLED, Verification.Source.COLLECTION))))
                .isInstanceOf(RegisterDecision.Accepted.class);
    }

    @Test
    void what_is_verified_again_keeps_all_else() {
        ReviewerFile file = complete()
                .given(TODAY, new VerifyCredential(QUILL, LICENSE, verified(TODAY)))
                .quill();
        assertThat(file.entry(LICENSE).orElseThrow().credential())
                .isEqualTo(california().verified(verified(TODAY)));
        assertThat(file.versions(LICENSE))
                .containsExactly(california(), california().verified(verified(TODAY)));
        assertThat(file.history(LICENSE)).hasSize(2);
    }

    @Test
    void a_renewed_license_takes_the_place_of_the_old_one_which_stays_in_the_history() {
        License renewed = license(UsState.CA, LICENSE_ENDS.plusYears(2), verified(TODAY));
        ReviewerFile file =
                complete().given(TODAY, new ReplaceCredential(QUILL, renewed)).quill();
        assertThat(file.reviewer(TODAY).all(License.class)).containsExactly(renewed);
        assertThat(file.versions(LICENSE)).containsExactly(california(), renewed);
        assertThat(complete().when(TODAY, new ReplaceCredential(QUILL, california())))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
    }

    @Test
    void only_the_same_credential_takes_its_place() {
        Contract kind = new Contract(LICENSE, During.since(TODAY), verified(TODAY));
        assertThat(complete().when(TODAY, new ReplaceCredential(QUILL, kind)))
                .isEqualTo(refused(new RegisterRefusal.OtherKind(california())));
        assertThat(complete().when(TODAY, new CorrectCredential(QUILL, kind, "a mistake")))
                .isEqualTo(refused(new RegisterRefusal.OtherKind(california())));
        License nevada = new License(
                LICENSE, UsState.NV, "N77", License.Status.UNRESTRICTED, ENROLLED, LICENSE_ENDS, verified(TODAY));
        assertThat(complete().when(TODAY, new ReplaceCredential(QUILL, nevada)))
                .isEqualTo(refused(new RegisterRefusal.OtherCredential(california(), nevada)));
    }

    @Test
    void a_mistake_is_corrected_with_a_reason_even_in_the_number() {
        License right = new License(
                LICENSE, UsState.CA, "G100", License.Status.UNRESTRICTED, ENROLLED, LICENSE_ENDS, verified(ENROLLED));
        RegisterSpec spec = complete().given(TODAY, new CorrectCredential(QUILL, right, "a digit was missing"));
        assertThat(spec.quill().entry(LICENSE).orElseThrow().credential()).isEqualTo(right);
        assertThat(spec.when(TODAY, new CorrectCredential(QUILL, right, "again")))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CorrectCredential(QUILL, right, " "));
    }

    @Test
    void nothing_is_corrected_into_another_that_is_on_file() {
        License nevada = license(UsState.NV, LICENSE_ENDS, verified(ENROLLED));
        License asCalifornia = new License(
                nevada.id(),
                UsState.CA,
                "G99CA",
                License.Status.UNRESTRICTED,
                ENROLLED,
                LICENSE_ENDS,
                verified(ENROLLED));
        assertThat(complete()
                        .given(TODAY, new RecordCredential(QUILL, nevada))
                        .when(TODAY, new CorrectCredential(QUILL, asCalifornia, "a mistake")))
                .isEqualTo(refused(new RegisterRefusal.SameCredentialOnFile(california())));
    }

    @Test
    void what_is_not_on_file_cannot_be_verified_withdrawn_or_replaced() {
        RegisterDecision none = refused(new RegisterRefusal.NoSuchCredential());
        assertThat(enrolled().when(TODAY, new VerifyCredential(QUILL, LICENSE, verified(TODAY))))
                .isEqualTo(none);
        assertThat(enrolled().when(TODAY, new ReplaceCredential(QUILL, california())))
                .isEqualTo(none);
        assertThat(enrolled().when(TODAY, new CorrectCredential(QUILL, california(), "why")))
                .isEqualTo(none);
        assertThat(enrolled().when(TODAY, new WithdrawCredential(QUILL, LICENSE, SUSPENDED)))
                .isEqualTo(none);
        assertThat(enrolled().when(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(TODAY))))
                .isEqualTo(none);
    }

    @Test
    void a_suspended_license_is_a_suspended_license_from_its_day_on() {
        ReviewerFile file = complete()
                .given(TODAY, new WithdrawCredential(QUILL, LICENSE, SUSPENDED))
                .quill();
        assertThat(file.reviewer(TODAY.minusDays(1)).all(License.class)).containsExactly(california());
        assertThat(file.reviewer(TODAY).all(License.class).getFirst().status()).isEqualTo(License.Status.SUSPENDED);
    }

    @Test
    void what_else_was_withdrawn_is_nothing_from_its_day_on() {
        Withdrawal ended = new Withdrawal(Ground.ENDED, TODAY, "a letter");
        ReviewerFile file = complete()
                .given(TODAY, new WithdrawCredential(QUILL, contract().id(), ended))
                .given(TODAY, new WithdrawCredential(QUILL, LICENSE, MISTAKEN))
                .quill();
        assertThat(file.reviewer(TODAY.minusDays(1)).all(Contract.class)).containsExactly(contract());
        assertThat(file.reviewer(TODAY).all(Contract.class)).isEmpty();
        assertThat(file.reviewer(TODAY.minusDays(1)).all(License.class)).isEmpty();
        assertThat(file.party().numbers()).hasSize(1);
    }

    @Test
    void a_withdrawn_one_is_neither_verified_nor_replaced_but_may_be_withdrawn_for_more() {
        RegisterSpec spec = complete().given(TODAY, new WithdrawCredential(QUILL, LICENSE, SUSPENDED));
        RegisterDecision withdrawn = refused(new RegisterRefusal.Withdrawn(SUSPENDED));
        assertThat(spec.when(TODAY, new VerifyCredential(QUILL, LICENSE, verified(TODAY))))
                .isEqualTo(withdrawn);
        assertThat(spec.when(
                        TODAY,
                        new ReplaceCredential(QUILL, license(UsState.CA, LICENSE_ENDS.plusYears(2), verified(TODAY)))))
                .isEqualTo(withdrawn);
        assertThat(spec.when(TODAY, new WithdrawCredential(QUILL, LICENSE, SUSPENDED)))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
        assertThat(spec.when(
                        TODAY,
                        new WithdrawCredential(
                                QUILL, LICENSE, new Withdrawal(Ground.REVOKED, TODAY, "the board's notice"))))
                .isInstanceOf(RegisterDecision.Accepted.class);
    }

    @Test
    void a_ground_fits_the_kind_of_credential() {
        Withdrawal ended = new Withdrawal(Ground.ENDED, TODAY, "a letter");
        assertThat(complete().when(TODAY, new WithdrawCredential(QUILL, LICENSE, ended)))
                .isEqualTo(refused(new RegisterRefusal.GroundDoesNotFit(Ground.ENDED, california())));
        assertThat(complete()
                        .when(TODAY, new WithdrawCredential(QUILL, contract().id(), SUSPENDED)))
                .isEqualTo(refused(new RegisterRefusal.GroundDoesNotFit(Ground.SUSPENDED, contract())));
        for (Ground ground : Ground.values()) {
            assertThat(ground.fits(california())).as(ground.printed()).isEqualTo(ground != Ground.ENDED);
            assertThat(ground.fits(board()))
                    .as(ground.printed())
                    .isEqualTo(ground != Ground.RESTRICTED && ground != Ground.SURRENDERED);
            assertThat(ground.fits(practice()))
                    .as(ground.printed())
                    .isEqualTo(ground == Ground.ENDED || ground == Ground.MISTAKEN);
            assertThat(ground.status().map(Enum::name))
                    .isEqualTo(
                            ground == Ground.ENDED || ground == Ground.MISTAKEN
                                    ? Optional.empty()
                                    : Optional.of(ground.name()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Withdrawal(Ground.ENDED, TODAY, ""));
    }

    @Test
    void what_was_withdrawn_holds_again_by_a_verification_of_its_day_or_later() {
        RegisterSpec spec = complete().given(TODAY, new WithdrawCredential(QUILL, LICENSE, SUSPENDED));
        assertThat(spec.when(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(TODAY.minusDays(1)))))
                .isEqualTo(refused(new RegisterRefusal.ReinstatedBeforeWithdrawal(TODAY.minusDays(1), TODAY)));
        spec.given(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(TODAY)));
        assertThat(spec.quill().entry(LICENSE))
                .contains(new CredentialEntry(california().verified(verified(TODAY)), Optional.empty()));
        assertThat(spec.when(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(TODAY))))
                .isEqualTo(refused(new RegisterRefusal.NotWithdrawn()));
        assertThat(complete()
                        .given(
                                TODAY,
                                new WithdrawCredential(
                                        QUILL,
                                        LICENSE,
                                        new Withdrawal(Ground.SUSPENDED, ENROLLED.minusDays(9), "a notice")))
                        .when(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(ENROLLED.minusDays(1)))))
                .isEqualTo(refused(new RegisterRefusal.OlderVerification(ENROLLED.minusDays(1), ENROLLED)));
    }

    @Test
    void what_was_a_mistake_does_not_come_back_beside_the_right_one() {
        License again = new License(
                credential("again"),
                UsState.CA,
                "G99CA",
                License.Status.UNRESTRICTED,
                ENROLLED,
                LICENSE_ENDS,
                verified(ENROLLED));
        assertThat(complete()
                        .given(TODAY, new WithdrawCredential(QUILL, LICENSE, MISTAKEN))
                        .given(TODAY, new RecordCredential(QUILL, again))
                        .when(TODAY, new ReinstateCredential(QUILL, LICENSE, verified(TODAY))))
                .isEqualTo(refused(new RegisterRefusal.SameCredentialOnFile(again)));
    }

    @Test
    void every_kind_has_a_key_of_its_own() {
        assertThat(CredentialKey.of(california()).value()).isEqualTo("license CA G99CA");
        assertThat(CredentialKey.of(board()).value())
                .isEqualTo("certificate american board of anesthesiology: anesthesiology");
        assertThat(CredentialKey.of(practice()).value()).isEqualTo("practice");
        assertThat(CredentialKey.of(RegisterFictions.history(HistoryCheck.Matter.DISCIPLINE))
                        .value())
                .isEqualTo("history DISCIPLINE");
        assertThat(CredentialKey.of(contract()).value()).isEqualTo("contract 2031-03-10");
        assertThat(CredentialKey.of(new Contract(credential("old"), During.always(), verified(TODAY)))
                        .value())
                .isEqualTo("contract ?");
        assertThat(CredentialKey.ofLicense(UsState.CA, " g-99.ca ")).isEqualTo(CredentialKey.of(california()));
    }
}
