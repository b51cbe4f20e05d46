package org.openimr.records.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.records.page.LinePlace;

/** Days and authors, by the words they stand beside. */
class ReadingRulesTest {
    private static ProposedDocument only(String... lines) {
        return Proposals.of(List.of(SampleFiles.page(lines))).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Date of service: 10/18/2016    | 2016-10-18
                    DOS: 09/09/15 DOB 4/18/79      | 2015-09-09
                    Seen: 28 June 2017             | 2017-06-28
                    Seen: Tuesday, July 11, 2017   | 2017-07-11
                    Exam date 2017-03-04           | 2017-03-04
                    Fecha de la visita: 15 de junio de 2015 | 2015-06-15
                    Visita: 29 de junio del 2015   | 2015-06-29
                    Visit of 03-08-2017            | 2017-03-08
                    Visit of 03/08/98              | 1998-03-08
                    """)
    void the_day_of_service_stands_behind_its_words(String line, LocalDate day) {
        Found<LocalDate> found = only("Ada Fictive, MD", line).dated().orElseThrow();
        assertThat(found.value()).isEqualTo(day);
        assertThat(found.place()).isEqualTo(new LinePlace(1, 2));
        assertThat(found.confidence()).isEqualTo(Confidence.SURE);
    }

    @Test
    void numbers_are_read_day_first_where_the_paper_shows_that_it_writes_so() {
        assertThat(only("Paciente F. nac.: 18/04/1979", "Fecha de la visita: 5/6/2020")
                        .dated()
                        .orElseThrow()
                        .value())
                .isEqualTo(LocalDate.of(2020, 6, 5));
        assertThat(only("Patient DOB 04/18/1979", "Date of visit: 5/6/2020")
                        .dated()
                        .orElseThrow()
                        .value())
                .isEqualTo(LocalDate.of(2020, 5, 6));
    }

    @Test
    void days_of_birth_and_injury_and_days_that_do_not_exist_are_not_proposed() {
        assertThat(only("Patient: Nobody DOB 04/18/1979 DOI 1/2/2020").dated()).isEmpty();
        assertThat(only("Date of visit: 02/30/2020").dated()).isEmpty();
    }

    @Test
    void a_signature_is_completed_from_the_letterhead() {
        ProposedDocument proposed = only(
                "Fictive Clinic",
                "Ada Fictive, MD",
                "PROGRESS REPORT",
                "a",
                "b",
                "c",
                "d",
                "F. Other, RN",
                "A. Fictive, MD");
        assertThat(proposed.author().orElseThrow().value()).isEqualTo("Ada Fictive, MD");
        assertThat(proposed.author().orElseThrow().place()).isEqualTo(new LinePlace(1, 9));
    }

    @Test
    void an_initial_stays_where_nothing_spells_it_out() {
        ProposedDocument proposed = only("PROGRESS REPORT", "a", "b", "c", "d", "e", "f", "S. Kest, PA-C signed");
        assertThat(proposed.author().orElseThrow().value()).isEqualTo("S. Kest, PA-C");
    }

    @Test
    void an_addressee_is_not_the_author() {
        ProposedDocument proposed = only(
                "NOWHERE CLAIMS Utilization Review Unit",
                "PO Box 000",
                "May 2, 2020",
                "Ada Fictive, MD",
                "RE: Nobody",
                "Approved",
                "Reviewer: Bea Other, MD");
        assertThat(proposed.author().orElseThrow().value()).isEqualTo("Bea Other, MD");
    }

    @Test
    void a_worker_signs_the_application_in_a_form_whatever_physician_it_names() {
        ProposedDocument proposed = only(
                "APPLICATION FOR INDEPENDENT MEDICAL REVIEW",
                "Employee: Thessaly Nobody",
                "Physician: Ada Fictive, MD",
                "Signed: T. Nobody Date: 06/11/2018");
        assertThat(proposed.author().orElseThrow().value()).isEqualTo("Thessaly Nobody");
        assertThat(proposed.dated().orElseThrow().value()).isEqualTo(LocalDate.of(2018, 6, 11));
    }

    @Test
    void a_bill_and_a_laboratory_are_of_their_house() {
        assertThat(only("NOWHERE RENTALS INVOICE 12", "Bill to: Nobody")
                        .author()
                        .orElseThrow()
                        .value())
                .isEqualTo("NOWHERE RENTALS");
        assertThat(only("NOWHERE TOXICOLOGY", "Provider: A. FICTIVE, MD")
                        .author()
                        .orElseThrow()
                        .value())
                .isEqualTo("NOWHERE TOXICOLOGY");
    }

    @Test
    void a_letter_ends_with_its_writers_name() {
        assertThat(only("To whom it may concern,", "I hurt.", "Thank you,", "Orrin Nobody")
                        .author()
                        .orElseThrow()
                        .value())
                .isEqualTo("Orrin Nobody");
    }
}
