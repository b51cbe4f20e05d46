package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.Patient;
import org.openimr.determination.Sex;

/** Openings of case summaries, made up in the habits of the real ones. */
class PatientReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The injured worker is a 42 year old male, who sustained an industrial injury on 4-1-13. | 42 | MALE | 2013-04-01",
                "The injured worker is a(n) 42 year old female who was injured on November 30, 2012. | 42 | FEMALE | 2012-11-30",
                "This case involves a now 43-year-old male with a history of an occupational claim from 10/10/ 2016. | 43 | MALE | 2016-10-10",
                "This 36-year-old woman sustained an industrial injury on 10/15/04. | 36 | FEMALE | 2004-10-15",
                "The applicant is a 34-year-old man who has filed a claim for pain reportedly associated with an industrial injury of October 10, 2015.In a report dated 11/1/2016, | 34 | MALE | 2015-10-10",
                "The 38 year old male injured worker suffered an industrial injury on 11-8-2016. | 38 | MALE | 2016-11-08",
                "Though blurry. This is a 53 year old male with a date of injury on 11-11-2016. | 53 | MALE | 2016-11-11",
            })
    void an_opening_tells_age_sex_and_date_of_injury(String opening, int age, Sex sex, LocalDate injury) {
        Patient patient = read(opening, Optional.empty());
        assertThat(patient.age()).hasValue(age);
        assertThat(patient.sex()).contains(sex);
        assertThat(patient.dateOfInjury()).contains(injury);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The injured worker was seen on 3-4-2016.",
                "The injured worker on 3-4-2016 complained of pain.",
                "In a utilization review report dated 3/4/2016 the injury was discussed.",
                "The injury was seen in an MRI of 3/4/2016."
            })
    void other_dates_are_no_date_of_injury(String opening) {
        assertThat(read(opening, Optional.empty()).dateOfInjury()).isEmpty();
    }

    @Test
    void a_date_that_lost_its_hyphen_is_settled_by_itself_or_by_the_header() {
        String sure = "The 40 year old male sustained an injury on 11-816.";
        assertThat(read(sure, Optional.empty()).dateOfInjury()).contains(LocalDate.of(2016, 11, 8));
        String doubtful = "The 40 year old male sustained an injury on 118-2016.";
        assertThat(read(doubtful, Optional.empty()).dateOfInjury()).isEmpty();
        assertThat(read(doubtful, Optional.of(LocalDate.of(2016, 11, 8))).dateOfInjury())
                .contains(LocalDate.of(2016, 11, 8));
    }

    private static Patient read(String opening, Optional<LocalDate> header) {
        FoldedText folded = FoldedText.of(opening);
        return new PatientReader(new Notes(folded), 0, folded.text().length()).read(header);
    }
}
