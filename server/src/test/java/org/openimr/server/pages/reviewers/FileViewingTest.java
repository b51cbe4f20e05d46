package org.openimr.server.pages.reviewers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.reviewers.FictionalRegister.ENROLLED;
import static org.openimr.server.pages.reviewers.FictionalRegister.LICENSE_ENDS;
import static org.openimr.server.pages.reviewers.FictionalRegister.QUILL;
import static org.openimr.server.pages.reviewers.FictionalRegister.SETTINGS;
import static org.openimr.server.pages.reviewers.FictionalRegister.quill;
import static org.openimr.server.pages.reviewers.FictionalRegister.uuid;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.License;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;

/** One file as its page shows it. */
class FileViewingTest {
    private static final License CALIFORNIA = FictionalRegister.license(QUILL, UsState.CA);

    private static FileView view(ReviewerFile file, LocalDate day) {
        return new FileViewing(file, day, SETTINGS, account -> "Cressida Vellum").view();
    }

    private static WithdrawCredential withdrawn(Withdrawal.Ground ground, LocalDate on) {
        return new WithdrawCredential(QUILL, CALIFORNIA.id(), new Withdrawal(ground, on, "a notice"));
    }

    @Test
    void every_need_stands_there_with_its_clause_and_until_when_it_is_met() {
        FileView view = view(quill().file(), ENROLLED);
        assertThat(view.needs()).hasSize(8).allSatisfy(need -> {
            assertThat(need.word()).isEqualTo("Holds");
            assertThat(need.shape()).isEqualTo("good");
            assertThat(need.clause()).isNotEmpty();
        });
        assertThat(view.needs())
                .filteredOn(need -> need.what().equals("License"))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.detail()).isEqualTo("Until May 31, 2033");
                    assertThat(need.clause()).contains("139.5(d)(4)");
                    assertThat(need.grade()).isEmpty();
                });
        assertThat(view.needs())
                .filteredOn(need -> need.what().equals("Contract"))
                .singleElement()
                .satisfies(need -> assertThat(need.grade()).isEqualTo("Design choice"));
        assertThat(view.due()).isEmpty();
        assertThat(view.standing()).isEqualTo(FileStanding.HOLDS);
    }

    @Test
    void the_last_day_is_a_good_day_and_the_next_is_a_lapse() {
        ReviewerFile file = quill().file();
        assertThat(FileTitles.of(file, LICENSE_ENDS, SETTINGS)).isEqualTo("Amaranta Quill may be asked to review");
        assertThat(FileTitles.of(file, LICENSE_ENDS.plusDays(1), SETTINGS))
                .startsWith("Amaranta Quill may not be asked: the California license G")
                .endsWith(", expired");
        assertThat(FileTitles.own(file, LICENSE_ENDS.plusDays(1), SETTINGS)).startsWith("You may not be asked: ");
        assertThat(view(file, LICENSE_ENDS).credentials().getFirst().word()).isEqualTo("Holds, due soon");
        FileView.Held lapsed =
                view(file, LICENSE_ENDS.plusDays(1)).credentials().getFirst();
        assertThat(lapsed.word()).isEqualTo("Does not hold");
        assertThat(lapsed.shape()).isEqualTo("bad");
        assertThat(lapsed.detail()).isEqualTo("Expired, since Jun 1, 2033");
    }

    @Test
    void a_credential_shows_source_place_day_and_who_looked_it_up() {
        FileView.Held license = view(quill().file(), ENROLLED).credentials().getFirst();
        assertThat(license.verified()).isEqualTo("Mar 10, 2031, by Cressida Vellum");
        assertThat(license.source()).isEqualTo("Issuer: where it is looked up (fictional)");
        assertThat(view(quill().file(), ENROLLED).credentials().getLast().what())
                .isEqualTo("The contract since Mar 10, 2031");
    }

    @Test
    void one_that_was_recorded_by_mistake_says_so_and_one_that_was_withdrawn_too() {
        FileView mistaken = view(
                quill().given(ENROLLED, withdrawn(Withdrawal.Ground.MISTAKEN, ENROLLED))
                        .file(),
                ENROLLED);
        assertThat(mistaken.credentials().getFirst().word()).isEqualTo("Recorded by mistake");
        FileView suspended = view(
                quill().given(ENROLLED, withdrawn(Withdrawal.Ground.SUSPENDED, ENROLLED))
                        .file(),
                ENROLLED);
        assertThat(suspended.credentials().getFirst().detail()).isEqualTo("Withdrawn, since Mar 10, 2031");
        assertThat(suspended.standing()).isEqualTo(FileStanding.LAPSED);
    }

    @Test
    void several_needs_are_counted_in_the_title_and_the_end_of_the_engagement_is_said() {
        ReviewerFile empty =
                new FictionalRegister().enrolled(QUILL, "Amaranta", "Quill").file();
        assertThat(FileTitles.of(empty, ENROLLED, SETTINGS))
                .isEqualTo("Amaranta Quill may not be asked: 7 needs not met");
        ReviewerFile ended =
                quill().given(ENROLLED, new EndEngagement(QUILL, "retired")).file();
        assertThat(FileTitles.of(ended, ENROLLED, SETTINGS)).isEqualTo("Amaranta Quill no longer reviews");
        assertThat(FileTitles.own(ended, ENROLLED, SETTINGS)).isEqualTo("You no longer review");
        assertThat(view(ended, ENROLLED).standing()).isEqualTo(FileStanding.ENDED);
    }

    @Test
    void an_earlier_day_shows_what_was_known_then_and_a_later_one_what_will_be_if_nothing_is_done() {
        ReviewerFile now = quill().given(ENROLLED.plusDays(9), withdrawn(Withdrawal.Ground.REVOKED, ENROLLED))
                .file();
        ReviewerFile then = now.asOn(ENROLLED.plusDays(8)).orElseThrow();
        assertThat(view(then, ENROLLED.plusDays(8)).standing()).isEqualTo(FileStanding.HOLDS);
        assertThat(view(now, ENROLLED.plusDays(9)).standing()).isEqualTo(FileStanding.LAPSED);
        LocalDate today = ENROLLED.plusDays(20);
        assertThat(FileTitles.asOf(now, ENROLLED.minusDays(1), today)).contains("was not open yet", "Mar 10, 2031");
        assertThat(FileTitles.asOf(now, ENROLLED, today)).isEqualTo("As it was known at the end of Mon, Mar 10, 2031.");
        assertThat(FileTitles.asOf(now, today.plusDays(1), today)).contains("if nothing is done until then");
    }

    @Test
    void every_step_of_a_file_is_said_in_words_the_newest_first() {
        Verification again =
                new Verification(Verification.Source.ISSUER, "a board", ENROLLED.plusDays(1), FictionalRegister.CLERK);
        Credential renewed = CALIFORNIA.verified(again);
        During week = During.between(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 7));
        LocalDate day = ENROLLED.plusDays(1);
        FictionalRegister register = quill();
        ReviewerFile file = register.given(
                        day, new ReportLicense(QUILL, new ReportedLicense(UsState.NV, "N 77", "a list")))
                .given(day, new VerifyCredential(QUILL, CALIFORNIA.id(), again))
                .given(
                        day,
                        new ReplaceCredential(
                                QUILL,
                                new License(
                                        CALIFORNIA.id(),
                                        UsState.CA,
                                        CALIFORNIA.number(),
                                        License.Status.UNRESTRICTED,
                                        CALIFORNIA.issued(),
                                        LICENSE_ENDS.plusYears(2),
                                        again)))
                .given(day, new CorrectCredential(QUILL, renewed, "the day was mistyped"))
                .given(day, withdrawn(Withdrawal.Ground.SUSPENDED, day))
                .given(day, new ReinstateCredential(QUILL, CALIFORNIA.id(), again))
                .given(day, new SetCapacity(QUILL, new Capacity(2, 1)))
                .given(day, new PlanAbsence(QUILL, week))
                .given(day, new CancelAbsence(QUILL, week))
                .given(day, new SetLanguages(QUILL, Set.of("es")))
                .given(day, new CorrectPerson(QUILL, register.file().person(), Degree.DOCTOR_OF_OSTEOPATHY, "mistyped"))
                .given(day, new EndEngagement(QUILL, "retired"))
                .given(day, new ResumeEngagement(QUILL, "back"))
                .file();
        assertThat(new Steps(file, account -> "Cressida Vellum").of(file.history()))
                .hasSize(file.history().size())
                .extracting(Steps.Step::what)
                .startsWith(
                        "The engagement was resumed: back",
                        "The engagement ended: retired",
                        "Who it is was corrected: mistyped",
                        "The languages were set: Spanish.",
                        "An absence was taken back: Jul 1, 2031 to Jul 7, 2031.",
                        "An absence was planned: Jul 1, 2031 to Jul 7, 2031.",
                        "The capacity was set: 2 cases at a time, 1 new one a week.")
                .endsWith("The file was opened.")
                .anySatisfy(what -> assertThat(what).startsWith("Withdrawn: the California license"))
                .anySatisfy(what -> assertThat(what).contains("The day was mistyped"))
                .anySatisfy(what -> assertThat(what).contains("Nevada license N 77 was noted"));
    }

    @Test
    void reported_licenses_and_what_is_due_stand_on_the_file_and_never_another_reviewer() {
        ReviewerId other = new ReviewerId(uuid("other"));
        ReviewerFile file = quill().enrolled(other, "Basil", "Fennimore")
                .given(ENROLLED, new ReportLicense(QUILL, new ReportedLicense(UsState.NV, "N 77", "a list")))
                .file();
        FileView view = view(file, ENROLLED);
        assertThat(view.reported()).containsExactly("The Nevada license N 77 (a list)");
        assertThat(view.due()).singleElement().satisfies(due -> {
            assertThat(due.why()).isEqualTo("Reported, not looked up yet");
            assertThat(due.when()).isEqualTo("since Mar 10, 2031");
        });
        assertThat(view.standing()).isEqualTo(FileStanding.DUE);
        assertThat(view.toString()).doesNotContain("Fennimore");
    }
}
