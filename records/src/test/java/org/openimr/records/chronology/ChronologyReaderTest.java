package org.openimr.records.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.Diagnosis;
import org.openimr.records.chronology.ChronologyEvent.Imaging;
import org.openimr.records.chronology.ChronologyEvent.Medication;
import org.openimr.records.chronology.ChronologyEvent.PainScore;
import org.openimr.records.chronology.ChronologyEvent.Procedure;
import org.openimr.records.proposal.NamedRecords;
import org.openimr.records.proposal.Proposals;

class ChronologyReaderTest {
    @Test
    void an_event_says_where_it_stands_what_it_is_and_who_proposed_it() {
        Chronology chronology = Pages.report("SUBJECTIVE\nRight shoulder pain 3/10   at rest.");
        PainScore pain = chronology.of(PainScore.class).getFirst();
        assertThat(pain.score()).isEqualTo("3");
        assertThat(pain.context()).contains("rest");
        Mention mention = pain.mention();
        assertThat(mention.place()).isEqualTo(new TextPlace("report", 1, 2, 20, 24));
        assertThat(mention.quote()).isEqualTo("3/10");
        assertThat(mention.part()).contains(new BodyPart("shoulder"));
        assertThat(mention.side()).contains(Side.RIGHT);
        assertThat(mention.date()).hasToString("2018-05-02");
        assertThat(mention.proposer()).isEqualTo(new Proposer.Rule("CHR-PAIN", 1));
    }

    @Test
    void blanks_between_words_do_not_move_the_place() {
        PainScore pain = Pages.report("SUBJECTIVE\nNeck pain      6/10 today")
                .of(PainScore.class)
                .getFirst();
        assertThat(pain.mention().place().start()).isEqualTo(15);
        assertThat(pain.mention().quote()).isEqualTo("6/10");
    }

    @ParameterizedTest
    @CsvSource({
        "HISTORY: No MRI has been done.,               NEGATED,  2018-05-02",
        "HISTORY: MRI of the neck on 3/14/2018.,       REPORTED, 2018-03-14",
        "HISTORY: MRI of the neck in 2009.,            PRIOR,    2009",
        "PLAN: MRI of the neck.,                       PLANNED,  2018-05-02",
        "PLAN: MRI of the neck on 6/1/2018.,           PLANNED,  2018-06-01",
        "FAMILY HISTORY: Brother had an MRI.,          FAMILY,   unknown",
        "STUDIES: MRI of the neck of March 14.,        REPORTED, 2018-03-14"
    })
    void what_did_not_happen_is_not_counted_as_done(String text, EventStatus status, String date) {
        Mention mention = Pages.report(text).of(Imaging.class).getFirst().mention();
        assertThat(mention.status()).isEqualTo(status);
        assertThat(mention.date()).hasToString(date);
    }

    @Test
    void a_year_that_is_not_written_is_a_doubt() {
        Mention mention = Pages.report("STUDIES: MRI of the neck of March 14.")
                .of(Imaging.class)
                .getFirst()
                .mention();
        assertThat(mention.date().basis()).isEqualTo(EventDate.Basis.YEAR_SUPPLIED);
        assertThat(mention.doubts()).containsExactly(Doubt.YEAR_NOT_WRITTEN);
    }

    @Test
    void levels_are_written_one_way_and_filter_the_chronology() {
        Chronology chronology = Pages.report("PLAN\n1. Left L4/5 transforaminal ESI.\n2. Right shoulder MRI.");
        Procedure injection = chronology.of(Procedure.class).getFirst();
        assertThat(injection.procedure()).isEqualTo("transforaminal epidural steroid injection");
        assertThat(injection.mention().levels()).containsExactly(new SpinalLevel("L4-5"));
        assertThat(injection.mention().side()).contains(Side.LEFT);
        assertThat(chronology.at(new SpinalLevel("L5-S1")).events()).containsExactly(injection);
        assertThat(chronology.at(new SpinalLevel("C4-5")).events()).isEmpty();
        assertThat(chronology.about(new BodyPart("shoulder")).of(Imaging.class)).hasSize(1);
        assertThat(chronology.about(new BodyPart("shoulder")).of(Procedure.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'CURRENT MEDICATIONS\nTramadol 50 mg BID prn',    tramadol,  50 mg,    BID PRN, ,   TAKEN",
        "'PLAN\n1. Refill naproxen 550 mg BID #60.',       naproxen,  550 mg,   BID,     60, REFILLED",
        "'PLAN\n1. Stop ibuprofen.',                       ibuprofen, ,         ,        ,   STOPPED",
        "'PLAN\n1. Start Norco 5/325 every 6 hours #10.',  hydrocodone-acetaminophen, 5/325 mg, Q6H, 10, STARTED",
        "'PLAN\n1. gabapentina 300 mg tres veces al día',  gabapentin, 300 mg,  TID,     ,   STARTED"
    })
    void a_drug_has_dose_frequency_quantity_and_what_was_done(
            String text, String drug, String dose, String frequency, String quantity, MedicationAction action) {
        Medication found = Pages.report(text).of(Medication.class).getFirst();
        assertThat(found.drug()).isEqualTo(drug);
        assertThat(found.dose()).isEqualTo(Optional.ofNullable(dose));
        assertThat(found.frequency()).isEqualTo(Optional.ofNullable(frequency));
        assertThat(found.quantity()).isEqualTo(Optional.ofNullable(quantity));
        assertThat(found.action()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "ALLERGIES: codeine",
        "'OBJECTIVE\nMotor 4/5 in the left leg, 8/10 toe raises.'",
        "WORK STATUS:  [ ] Full duty   [ ] Off work",
        "GOALS: Pain 3/10 or less.",
        "FINDINGS: Range of motion 20 degrees."
    })
    void tempting_lines_give_no_event(String text) {
        assertThat(Pages.found(Pages.report(text))).isEmpty();
    }

    @Test
    void a_day_and_a_score_are_told_apart() {
        Chronology chronology = Pages.report("HISTORY: Injection on 4/10. Shoulder pain 4/10.");
        assertThat(chronology.of(PainScore.class)).hasSize(1);
        assertThat(chronology.of(Procedure.class))
                .singleElement()
                .satisfies(injection -> assertThat(injection.mention().date()).hasToString("2018-04-10"));
    }

    @Test
    void a_code_that_means_another_side_is_shown() {
        Chronology chronology = Pages.report("DIAGNOSES\n1. M75.42 Impingement, right shoulder\n2. M54.2 Cervicalgia");
        assertThat(chronology.of(Diagnosis.class)).hasSize(2);
        CodeMismatch mismatch = chronology.mismatches().getFirst();
        assertThat(chronology.mismatches()).hasSize(1);
        assertThat(mismatch.code()).isEqualTo("M75.42");
        assertThat(mismatch.means().getFirst().title()).isEqualTo("Impingement syndrome of left shoulder");
        assertThat(mismatch.place().line()).isEqualTo(2);
    }

    @Test
    void a_line_of_the_previous_report_is_marked_as_copied() {
        Report first = new Report("2018-03-21", "SUBJECTIVE\nNeck pain 6/10.\nPLAN\nReturn in 6 weeks.");
        Report second = new Report("2018-05-02", "SUBJECTIVE\nNeck pain 6/10.\nPLAN\nReturn in 8 weeks.");
        Chronology chronology = ChronologyReader.of(Pages.VOCABULARY)
                .read(new CaseFile(Optional.empty(), List.of(first.document(), second.document())));
        assertThat(chronology.of(PainScore.class))
                .extracting(pain -> pain.mention().doubts().contains(Doubt.COPIED_FORWARD))
                .containsExactly(false, true);
    }

    private record Report(String day, String text) {
        CaseDocument document() {
            return new CaseDocument(
                    day,
                    DocumentKind.PROGRESS_REPORT,
                    Optional.of("Ada Fictional, MD"),
                    List.of(LocalDate.parse(day)),
                    List.of(Pages.page(text)));
        }
    }

    @Test
    void a_page_of_another_patient_is_left_out() {
        String own = "Patient: Mary Example\nVisit of 5/2/2018\nSUBJECTIVE\nNeck pain 6/10.";
        String other = "Patient: Henry Otherman\nVisit of 5/2/2018\nSUBJECTIVE\nNeck pain 9/10.";
        CaseDocument document = new CaseDocument(
                "bundle",
                DocumentKind.PROGRESS_REPORT,
                Optional.empty(),
                List.of(LocalDate.of(2018, 5, 2)),
                List.of(
                        Pages.page(own),
                        Pages.page(own),
                        Pages.page(other),
                        Pages.page(own),
                        Pages.page(own),
                        Pages.page(own)));
        Chronology chronology =
                ChronologyReader.of(Pages.VOCABULARY).read(new CaseFile(Optional.empty(), List.of(document)));
        assertThat(chronology.of(PainScore.class))
                .extracting(pain -> pain.mention().place().page())
                .containsExactly(1, 2, 4, 5, 6);
    }

    @Test
    void a_person_corrects_an_event_and_it_says_so() {
        Chronology proposed = Pages.report("SUBJECTIVE\nNeck pain 6/10.");
        PainScore pain = proposed.of(PainScore.class).getFirst();
        Mention old = pain.mention();
        Proposer person = new Proposer.Person("Dr. Reviewer", Instant.parse("2018-06-01T00:00:00Z"));
        Mention corrected = new Mention(
                old.place(),
                old.quote(),
                old.status(),
                old.date(),
                old.part(),
                old.side(),
                old.levels(),
                person,
                old.doubts());
        Chronology edited = proposed.replaced(pain, pain.with(corrected));
        assertThat(edited.of(PainScore.class).getFirst().mention().proposer()).isEqualTo(person);
        assertThat(edited.events()).hasSameSizeAs(proposed.events());
    }

    @Test
    void an_empty_file_has_an_empty_chronology() {
        Chronology chronology = ChronologyReader.of(Pages.VOCABULARY).read(new CaseFile(Optional.empty(), List.of()));
        assertThat(chronology.events()).isEmpty();
        assertThat(chronology.vocabulary()).isEqualTo(Pages.VOCABULARY.edition());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 29, 2016-02-10, false, 2016-02-29",
        "2, 29, 2017-01-10, false, 2016-02-29",
        "2, 29, 2018-03-10, false, unknown",
        "2, 29, 2015-12-01, true,  2016-02-29",
        "2, 30, 2016-12-01, false, unknown",
        "5, 2,  2018-05-02, true,  2018-05-02",
        "5, 1,  2018-05-02, true,  2019-05-01",
        "5, 2,  2018-05-02, false, 2018-05-02",
        "5, 3,  2018-09-02, false, 2018-05-03",
        "12, 20, 2018-01-10, false, 2017-12-20",
        "6, 1,  2018-05-02, false, 2018-06-01"
    })
    void a_year_is_supplied_only_to_a_day_that_it_has(
            int month, int day, LocalDate anchor, boolean ahead, String supplied) {
        assertThat(DateFinder.suppliedDay(month, day, Optional.of(anchor), ahead))
                .hasToString(supplied);
    }

    @Test
    void a_row_of_a_table_that_holds_its_day_alone_has_no_pain() {
        assertThat(Pages.report("PAIN\nDate Pain\n3/4/2018 6\n3/5/2018").of(PainScore.class))
                .extracting(PainScore::score)
                .containsExactly("6");
    }

    @Test
    void two_levels_of_which_the_second_lies_above_the_first_are_no_pair() {
        Chronology chronology = Pages.report("PLAN\n1. ESI at L1/C2.\n2. ESI at T12-C7.");
        assertThat(chronology.of(Procedure.class))
                .extracting(event -> event.mention().levels())
                .contains(List.of(new SpinalLevel("L1"), new SpinalLevel("C2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "1",
                ".",
                ":",
                ",",
                "A-A",
                "1/1 ",
                "8/10 ",
                "2016-",
                "L4-5 ",
                "722.1 ",
                "MRI ",
                "pain 7/10, ",
                "Norco 5/325 ",
                "Jane Doe, MD ",
                "off work until "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_line_without_end_is_read_in_time(String said) {
        String line = "DIAGNOSES x" + said.repeat(100_000 / said.length()) + "x";
        String page = ("Neck pain " + line.substring(0, 90) + "\n").repeat(1_000);
        Pages.report(line);
        Pages.report(page);
        assertThat(Proposals.of(List.of(Pages.page(line), Pages.page(page)))).isNotEmpty();
        assertThat(NamedRecords.in(List.of(Pages.page("records reviewed:\n" + line), Pages.page(page))))
                .isNotNull();
    }
}
