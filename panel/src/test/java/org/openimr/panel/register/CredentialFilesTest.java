package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.LICENSE_ENDS;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.SETTINGS;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.complete;
import static org.openimr.panel.register.RegisterFictions.contract;
import static org.openimr.panel.register.RegisterFictions.credential;
import static org.openimr.panel.register.RegisterFictions.enrolled;
import static org.openimr.panel.register.RegisterFictions.license;
import static org.openimr.panel.register.RegisterFictions.person;
import static org.openimr.panel.register.RegisterFictions.quill;
import static org.openimr.panel.register.RegisterFictions.reviewer;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.Withdrawal.Ground;

class CredentialFilesTest {
    private static final LocalDate VISIT = LocalDate.of(2034, 2, 1);
    private static final CredentialId LICENSE = california().id();

    @Test
    void thirty_are_drawn_and_nobody_twice() {
        CredentialFiles drawn = CredentialFiles.draw(hundred(), 42, 30, VISIT, SETTINGS);
        assertThat(drawn.population()).isEqualTo(100);
        assertThat(identifiers(drawn)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_draws_the_same_however_the_files_come_and_another_draws_others() {
        List<ReviewerFile> shuffled = new ArrayList<>(hundred());
        Collections.reverse(shuffled);
        CredentialFiles drawn = CredentialFiles.draw(hundred(), 42, 30, VISIT, SETTINGS);
        assertThat(CredentialFiles.draw(shuffled, 42, 30, VISIT, SETTINGS)).isEqualTo(drawn);
        assertThat(identifiers(CredentialFiles.draw(hundred(), 43, 30, VISIT, SETTINGS)))
                .isNotEqualTo(identifiers(drawn));
    }

    /** 30 of 100 over 1,000 seeds: each is drawn 300 times, give or take four and a half standard deviations of 14.5. */
    @Test
    void each_is_as_likely_as_any_other() {
        List<ReviewerFile> files = hundred();
        Map<ReviewerId, Integer> times = new HashMap<>();
        for (int seed = 0; seed < 1_000; seed++) {
            identifiers(CredentialFiles.draw(files, seed, 30, VISIT, SETTINGS))
                    .forEach(id -> times.merge(id, 1, Integer::sum));
        }
        assertThat(times.values()).hasSize(100).allSatisfy(n -> assertThat(n).isBetween(235, 365));
    }

    @Test
    void where_there_are_fewer_all_are_drawn_and_who_no_longer_reviews_is_not() {
        assertThat(CredentialFiles.draw(complete().register().files(), 1, 30, VISIT, SETTINGS)
                        .files())
                .hasSize(1);
        RegisterSpec ended = complete().given(VISIT, new EndEngagement(QUILL, "moved away"));
        assertThat(CredentialFiles.draw(ended.register().files(), 1, 30, VISIT, SETTINGS)
                        .files())
                .isEmpty();
        assertThat(CredentialFiles.draw(ended.register().files(), 1, 30, VISIT.minusDays(1), SETTINGS)
                        .files())
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> CredentialFiles.draw(List.of(), 1, 0, VISIT, SETTINGS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CredentialFiles(
                        VISIT,
                        1,
                        0,
                        CredentialFiles.draw(complete().register().files(), 1, 1, VISIT, SETTINGS)
                                .files()));
    }

    @Test
    void a_late_renewal_leaves_its_gap() {
        LocalDate renewed = LICENSE_ENDS.plusDays(20);
        RegisterSpec spec = complete()
                .given(
                        renewed,
                        new ReplaceCredential(
                                QUILL, license(UsState.CA, LICENSE_ENDS.plusYears(2), verified(renewed))));
        assertThat(lapses(spec, LICENSE, VISIT))
                .containsExactly(
                        new LapsePeriod(Cause.EXPIRED, During.between(LICENSE_ENDS.plusDays(1), renewed.minusDays(1))));
        assertThat(lapses(spec, LICENSE, LICENSE_ENDS)).isEmpty();
    }

    @Test
    void a_renewal_in_time_leaves_none() {
        RegisterSpec spec = complete()
                .given(
                        LICENSE_ENDS,
                        new ReplaceCredential(
                                QUILL, license(UsState.CA, LICENSE_ENDS.plusYears(2), verified(LICENSE_ENDS))));
        assertThat(lapses(spec, LICENSE, VISIT)).isEmpty();
    }

    @Test
    void a_lapse_that_goes_on_has_no_last_day_and_other_events_do_not_cut_it() {
        RegisterSpec spec = complete()
                .given(
                        LICENSE_ENDS.plusDays(5),
                        new VerifyCredential(QUILL, contract().id(), verified(LICENSE_ENDS)));
        assertThat(lapses(spec, LICENSE, VISIT))
                .containsExactly(new LapsePeriod(Cause.EXPIRED, During.since(LICENSE_ENDS.plusDays(1))));
    }

    @Test
    void one_cause_after_another_makes_two_lapses() {
        LocalDate suspended = LICENSE_ENDS.plusDays(10);
        RegisterSpec spec = complete()
                .given(
                        LICENSE_ENDS.minusDays(9),
                        new WithdrawCredential(
                                QUILL,
                                LICENSE,
                                new Withdrawal(Ground.SUSPENDED, LICENSE_ENDS.minusDays(5), "a notice")))
                .given(suspended, new ReinstateCredential(QUILL, LICENSE, verified(suspended)));
        assertThat(lapses(spec, LICENSE, VISIT))
                .containsExactly(
                        new LapsePeriod(
                                Cause.WITHDRAWN, During.between(LICENSE_ENDS.minusDays(5), suspended.minusDays(1))),
                        new LapsePeriod(Cause.EXPIRED, During.since(suspended)));
    }

    @Test
    void a_file_is_complete() {
        CredentialFile file = CredentialFiles.draw(eventful().register().files(), 7, 30, VISIT, SETTINGS)
                .files()
                .getFirst();
        assertThat(file.sheets().stream().map(CredentialSheet::entry))
                .isEqualTo(eventful().quill().entries());
        assertThat(file.sheets().stream().flatMap(sheet -> sheet.history().stream()))
                .containsExactlyInAnyOrderElementsOf(eventful().events().stream()
                        .filter(event -> event.about().isPresent())
                        .toList());
        assertThat(file.needs()).isEqualTo(eventful().standing().needs(VISIT));
    }

    @Test
    void it_is_as_it_stood_on_the_day() {
        CredentialFile then = CredentialFiles.draw(eventful().register().files(), 7, 30, ENROLLED, SETTINGS)
                .files()
                .getFirst();
        assertThat(then.file()).isEqualTo(complete().quill());
    }

    @Test
    void the_text_is_read_as_a_whole() {
        assertThat(CredentialFiles.draw(eventful().register().files(), 7, 30, VISIT, SETTINGS)
                        .asText())
                .isEqualTo(TEXT);
    }

    @Test
    void the_table_has_a_row_for_each_step_and_each_missing_need() {
        String csv = CredentialFiles.draw(eventful().register().files(), 7, 30, VISIT, SETTINGS)
                .asCsv();
        long steps = eventful().events().stream()
                .filter(event -> event.about().isPresent())
                .count();
        assertThat(csv.lines()).hasSize((int) steps + 1);
        assertThat(csv.lines().findFirst())
                .contains("file,reviewer,name,degree,need,credential,at,by,step,due_by,due,lapses");
        assertThat(csv.lines().skip(1).findFirst())
                .contains("1," + QUILL.value() + ",\"Quill, Amaranta\",M.D.,license,the California license G-99 CA,"
                        + "2031-03-10 12:00 PDT,clerk-1,\"recorded: unrestricted, issued"
                        + " 2009-06-01, expires 2033-05-31; verified 2031-03-10, the place where it can be looked up"
                        + " (issuer), by clerk-1\",2035-05-31,expired,2033-06-01 to 2033-06-19: expired");
        String lapsed = CredentialFiles.draw(complete().register().files(), 7, 30, LICENSE_ENDS.plusDays(1), SETTINGS)
                .asCsv();
        assertThat(lapsed.lines()).hasSize(8);
        String missing = CredentialFiles.draw(enrolled().register().files(), 7, 30, VISIT, SETTINGS)
                .asCsv();
        assertThat(missing.lines()).hasSize(8);
        assertThat(missing.lines().skip(1).findFirst())
                .contains("1," + QUILL.value() + ",\"Quill, Amaranta\",M.D.,license,the license,,,not on file,,,");
    }

    @Test
    void only_steps_of_a_credential_are_told_of_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialFilesText.step(
                        new RegisterEvent.ReviewerEnrolled(QUILL, at(ENROLLED), "clerk-1", quill(), Degree.DENTIST)));
    }

    /** One of everything that can happen to a credential. */
    private static RegisterSpec eventful() {
        LocalDate renewed = LICENSE_ENDS.plusDays(20);
        License nevada = license(UsState.NV, LICENSE_ENDS, verified(ENROLLED));
        return complete()
                .given(ENROLLED.plusDays(1), new ReportLicense(QUILL, new ReportedLicense(UsState.OR, "O 5", "a list")))
                .given(ENROLLED.plusDays(2), new RecordCredential(QUILL, nevada))
                .given(
                        ENROLLED.plusDays(3),
                        new CorrectCredential(
                                QUILL, license(UsState.NV, LICENSE_ENDS.plusYears(1), verified(ENROLLED)), "a digit"))
                .given(
                        ENROLLED.plusDays(4),
                        new WithdrawCredential(
                                QUILL,
                                nevada.id(),
                                new Withdrawal(Ground.SURRENDERED, ENROLLED.plusDays(4), "a letter")))
                .given(
                        ENROLLED.plusDays(5),
                        new ReinstateCredential(QUILL, nevada.id(), verified(ENROLLED.plusDays(5))))
                .given(ENROLLED.plusDays(6), new VerifyCredential(QUILL, nevada.id(), verified(ENROLLED.plusDays(6))))
                .given(
                        ENROLLED.plusDays(7),
                        new RecordCredential(
                                QUILL,
                                new Contract(
                                        credential("wrong"), During.since(ENROLLED.plusDays(7)), verified(ENROLLED))))
                .given(
                        ENROLLED.plusDays(8),
                        new WithdrawCredential(
                                QUILL,
                                credential("wrong"),
                                new Withdrawal(Ground.MISTAKEN, ENROLLED.plusDays(8), "a call")))
                .given(
                        renewed,
                        new ReplaceCredential(
                                QUILL, license(UsState.CA, LICENSE_ENDS.plusYears(2), verified(renewed))));
    }

    private static List<LapsePeriod> lapses(RegisterSpec spec, CredentialId credential, LocalDate day) {
        return LapsePeriod.of(spec.quill(), credential, day, SETTINGS);
    }

    private static List<ReviewerId> identifiers(CredentialFiles drawn) {
        return drawn.files().stream().map(file -> file.file().id()).toList();
    }

    private static List<ReviewerFile> hundred() {
        RegisterSpec spec = new RegisterSpec();
        for (int i = 0; i < 100; i++) {
            spec.given(
                    ENROLLED,
                    new EnrolReviewer(
                            reviewer("number " + i),
                            person("Number", "Fictional" + i, 1000 + i),
                            List.of(Degree.values()).get(i % 8)));
        }
        return List.copyOf(spec.register().files());
    }

    private static final String TEXT = """
            Credential files as of 2034-02-01
            1 drawn of 1 with the seed 7
            Confidential: names reviewers, Lab. Code 4610.6(f).

            File 1 of 1: Quill, Amaranta, M.D.
              reviewer e46d7ca7-3346-3662-907d-0e81599a953c, NPI 1000000012
              on file since 2031-03-10
              engagement: holds
              license: holds
              board certification: holds
              look for discipline and sanctions: holds
              look for loss of privileges: holds
              look for an appointment as qualified medical evaluator: holds
              evidence of practice: holds
              contract: holds
              the California license G-99 CA
                2031-03-10 12:00 PDT, clerk-1: recorded: unrestricted, issued 2009-06-01, expires 2033-05-31; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                2033-06-20 12:00 PDT, clerk-1: replaced: unrestricted, issued 2009-06-01, expires 2035-05-31; verified 2033-06-20, the place where it can be looked up (issuer), by clerk-1
                due by 2035-05-31, then expired
                lapsed 2033-06-01 to 2033-06-19: expired
              the certification in Anesthesiology by the American Board of Anesthesiology
                2031-03-10 12:00 PDT, clerk-1: recorded: specialty, certified 2012-01-01, expires 2035-12-31; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                due by 2034-03-10, then not verified again in time
              the look for discipline and sanctions
                2031-03-10 12:00 PDT, clerk-1: recorded: nothing found; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                due by 2034-03-10, then not verified again in time
              the look for loss of privileges
                2031-03-10 12:00 PDT, clerk-1: recorded: nothing found; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                due by 2034-03-10, then not verified again in time
              the look for an appointment as qualified medical evaluator
                2031-03-10 12:00 PDT, clerk-1: recorded: nothing found; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                due by 2034-03-10, then not verified again in time
              the evidence of practice
                2031-03-10 12:00 PDT, clerk-1: recorded: since 2013-01-01, 30 hours a week, shown by letter of the Marrowby Group of 2031-02-01; verified 2031-03-10, the place where it can be looked up (document), by clerk-1
                due by 2034-03-10, then not verified again in time
              the contract since 2031-03-10
                2031-03-10 12:00 PDT, clerk-1: recorded: term 2031-03-10 to ?; verified 2031-03-10, the place where it can be looked up (document), by clerk-1
                due by 2034-03-10, then not verified again in time
              the Nevada license G-99 NV
                2031-03-12 12:00 PDT, clerk-1: recorded: unrestricted, issued 2009-06-01, expires 2033-05-31; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                2031-03-13 12:00 PDT, clerk-1: corrected (a digit): the Nevada license G-99 NV, unrestricted, issued 2009-06-01, expires 2034-05-31; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                2031-03-14 12:00 PDT, clerk-1: withdrawn: surrendered from 2031-03-14, a letter
                2031-03-15 12:00 PDT, clerk-1: reinstated: 2031-03-15, the place where it can be looked up (issuer), by clerk-1
                2031-03-16 12:00 PDT, clerk-1: verified: 2031-03-16, the place where it can be looked up (issuer), by clerk-1
                due by 2034-03-16, then not verified again in time
                lapsed 2031-03-14 to 2031-03-14: withdrawn
              the contract since 2031-03-17, recorded by mistake from 2031-03-18
                2031-03-17 12:00 PDT, clerk-1: recorded: term 2031-03-17 to ?; verified 2031-03-10, the place where it can be looked up (issuer), by clerk-1
                2031-03-18 12:00 PDT, clerk-1: withdrawn: recorded by mistake from 2031-03-18, a call
              Reported only: the Oregon license O 5, a list
            """;
}
