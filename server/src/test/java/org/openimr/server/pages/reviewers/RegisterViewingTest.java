package org.openimr.server.pages.reviewers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.reviewers.FictionalRegister.ENROLLED;
import static org.openimr.server.pages.reviewers.FictionalRegister.LICENSE_ENDS;
import static org.openimr.server.pages.reviewers.FictionalRegister.QUILL;
import static org.openimr.server.pages.reviewers.FictionalRegister.SETTINGS;
import static org.openimr.server.pages.reviewers.FictionalRegister.quill;
import static org.openimr.server.pages.reviewers.FictionalRegister.uuid;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.Standing;
import org.openimr.panel.register.UsState;
import org.openimr.server.panel.register.LapsedFile;

/** The register as the staff sees it. */
class RegisterViewingTest {
    private static final RegisterFilter EVERYONE = RegisterFilter.of("", "", "", "");
    private static final ReviewerId FENNIMORE = new ReviewerId(uuid("fennimore"));
    private static final ReviewerId LARKSPUR = new ReviewerId(uuid("larkspur"));

    /** Quill holds; Fennimore has nothing on file; Larkspur no longer reviews. */
    private static FictionalRegister three() {
        return quill().enrolled(FENNIMORE, "Basil", "Fennimore")
                .enrolled(LARKSPUR, "Florian", "Larkspur")
                .complete(LARKSPUR, UsState.NV, "Dermatology")
                .given(ENROLLED, new EndEngagement(LARKSPUR, "retired"));
    }

    private static RegisterView view(RegisterState register, LocalDate day, RegisterFilter filter) {
        return new RegisterViewing(register, day, SETTINGS, false).view(filter, 1);
    }

    @Test
    void the_title_says_what_is_due_and_who_may_not_be_asked() {
        assertThat(view(RegisterState.empty(), ENROLLED, EVERYONE).title()).isEqualTo("No reviewer is enrolled yet");
        assertThat(view(quill().state(), ENROLLED, EVERYONE).title())
                .isEqualTo("Nothing is due within 90 days; every reviewer may be asked today");
        assertThat(view(quill().state(), LICENSE_ENDS, EVERYONE).title())
                .isEqualTo("1 credential is due within 90 days; every reviewer may be asked today");
        assertThat(view(quill().state(), LICENSE_ENDS.plusDays(1), EVERYONE).title())
                .isEqualTo("Nothing is due within 90 days; 1 reviewer may not be asked today");
        assertThat(view(three().state(), ENROLLED, EVERYONE).title()).endsWith("; 1 reviewer may not be asked today");
    }

    @Test
    void what_is_due_says_what_by_when_why_and_what_to_do_and_leads_to_the_credential() {
        assertThat(view(quill().state(), LICENSE_ENDS, EVERYONE).soon())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reviewer()).isEqualTo("Amaranta Quill");
                    assertThat(row.what()).startsWith("The California license G");
                    assertThat(row.when()).isEqualTo("Tue, May 31, 2033");
                    assertThat(row.tag()).isEmpty();
                    assertThat(row.why()).isEqualTo("Then expired");
                    assertThat(row.remedy()).startsWith("Look up the renewal");
                    assertThat(row.address())
                            .isEqualTo("/reviewers/" + QUILL.value() + "/credentials/"
                                    + FictionalRegister.credential(QUILL, "license CA")
                                            .value());
                });
        assertThat(view(quill().state(), LICENSE_ENDS.plusDays(1), EVERYONE).lapsed())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.when()).isEqualTo("since Jun 1, 2033");
                    assertThat(row.tag()).isEqualTo("lapsed");
                    assertThat(row.why()).isEqualTo("Expired");
                });
        assertThat(view(three().state(), ENROLLED, EVERYONE).lapsed())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.what()).startsWith("7 needs: license, board certification, look for discipline");
                    assertThat(row.tag()).isEqualTo("not there");
                    assertThat(row.address()).isEqualTo("/reviewers/" + FENNIMORE.value());
                });
    }

    @Test
    void a_sentence_finds_by_standing_specialty_state_and_part_of_the_name() {
        RegisterState register = three().state();
        assertThat(names(register, EVERYONE))
                .containsExactly("Fennimore, Basil", "Larkspur, Florian", "Quill, Amaranta");
        assertThat(names(register, RegisterFilter.of("may", "", "", ""))).containsExactly("Quill, Amaranta");
        assertThat(names(register, RegisterFilter.of("may-not", "", "", ""))).containsExactly("Fennimore, Basil");
        assertThat(names(register, RegisterFilter.of("ended", "", "", ""))).containsExactly("Larkspur, Florian");
        assertThat(names(register, RegisterFilter.of("", "Dermatology", "", "")))
                .containsExactly("Larkspur, Florian");
        assertThat(names(register, RegisterFilter.of("", "", "CA", ""))).containsExactly("Quill, Amaranta");
        assertThat(names(register, RegisterFilter.of("", "", "", "FENNI"))).containsExactly("Fennimore, Basil");
        assertThat(names(register, RegisterFilter.of("may", "Dermatology", "", "")))
                .isEmpty();
        assertThat(RegisterFilter.of("'; drop table", "", "Atlantis", "").isEmpty())
                .isTrue();
        RegisterView found = view(register, ENROLLED, RegisterFilter.of("", "Dermatology", "NV", ""));
        assertThat(found.found()).isEqualTo("1 of 3 reviewers");
        assertThat(found.sentence().states())
                .filteredOn(Choice::selected)
                .extracting(Choice::label)
                .containsExactly("Nevada");
    }

    private static List<String> names(RegisterState register, RegisterFilter filter) {
        return view(register, ENROLLED, filter).rows().stream()
                .map(RegisterView.Row::name)
                .toList();
    }

    @Test
    void a_row_says_standing_what_is_due_first_states_and_what_the_reviewer_takes() {
        FictionalRegister register = quill().given(ENROLLED, new SetCapacity(QUILL, new Capacity(6, 1)))
                .given(ENROLLED, new PlanAbsence(QUILL, During.between(ENROLLED.plusDays(1), ENROLLED.plusDays(9))));
        assertThat(view(register.state(), ENROLLED.plusDays(2), EVERYONE).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.specialties()).isEqualTo("Anesthesiology");
                    assertThat(row.states()).isEqualTo("CA");
                    assertThat(row.standing()).isEqualTo(FileStanding.HOLDS);
                    assertThat(row.next()).isEqualTo("License: May 31, 2033");
                    assertThat(row.takes()).isEqualTo("6 cases at a time, 1 new one a week; away until Mar 19, 2031");
                });
        assertThat(view(register.state(), LICENSE_ENDS, EVERYONE)
                        .rows()
                        .getFirst()
                        .standing())
                .isEqualTo(FileStanding.DUE);
        assertThat(view(register.state(), LICENSE_ENDS.plusDays(1), EVERYONE)
                        .rows()
                        .getFirst()
                        .standing())
                .isEqualTo(FileStanding.LAPSED);
    }

    @Test
    void who_lapsed_with_a_case_open_stands_first_with_the_cases_and_the_reason() {
        var file = quill().file();
        var lapses = Standing.of(file, SETTINGS).lapses(LICENSE_ENDS.plusDays(1));
        List<CaseNumber> cases = List.of(new CaseNumber("CM33-0000001"), new CaseNumber("CM33-0000002"));
        assertThat(Holding.all(List.of(new LapsedFile(file, lapses, cases), new LapsedFile(file, lapses, List.of()))))
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.name()).isEqualTo("Amaranta Quill");
                    assertThat(holding.cases()).isEqualTo("2 open cases: CM33-0000001, CM33-0000002");
                    assertThat(holding.why()).contains("The California license G", "expired, since Jun 1, 2033");
                });
    }

    @Test
    void five_hundred_reviewers_stand_on_pages_and_are_laid_out_in_less_than_a_second() {
        FictionalRegister many = new FictionalRegister();
        for (int i = 0; i < 500; i++) {
            ReviewerId id = new ReviewerId(uuid("reviewer " + i));
            many.enrolled(id, "Given" + i, "Family%03d".formatted(i)).complete(id, UsState.CA, "Field " + i % 40);
        }
        RegisterViewing viewing = new RegisterViewing(many.state(), LICENSE_ENDS.plusDays(1), SETTINGS, false);
        viewing.view(EVERYONE, 1);
        long before = System.nanoTime();
        RegisterView last = viewing.view(EVERYONE, 99);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(last.rows())
                .hasSize(50)
                .first()
                .extracting(RegisterView.Row::name)
                .isEqualTo("Family450, Given450");
        assertThat(last.pages()).hasSize(10).last().satisfies(page -> {
            assertThat(page.here()).isTrue();
            assertThat(page.address()).endsWith("page=10");
        });
        assertThat(last.lapsed()).hasSize(10);
        assertThat(last.lapsedMore()).isEqualTo(490);
        assertThat(new RegisterViewing(many.state(), LICENSE_ENDS.plusDays(1), SETTINGS, true)
                        .view(EVERYONE, 1)
                        .lapsed())
                .hasSize(500);
        assertThat(viewing.view(RegisterFilter.of("", "Field 1", "", "a&b=c"), 1)
                        .rows())
                .isEmpty();
    }
}
