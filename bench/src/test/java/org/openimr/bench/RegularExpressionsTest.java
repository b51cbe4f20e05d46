package org.openimr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openimr.determination.Determination;
import org.openimr.determination.Outcome;

/** The script is an honest other side: on a plain letter it reads every field. */
class RegularExpressionsTest {
    private static final String LETTER = """
            Case Number: CM16-0000000
            Date Assigned: 11/18/2016
            Date of Injury: 10/10/2016
            Decision Date: 12/19/2016
            UR Denial Date: 11/09/2016
            Priority: Standard
            Application Received: 11/14/2016
            HOW THE IMR FINAL DETERMINATION WAS MADE
            He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a
            week in active practice.
            The Expert Reviewer has the following credentials:
            State(s) of Licensure: Texas, California
            Certification(s)/Specialty: Orthopedic Surgery
            CLINICAL CASE SUMMARY
            The expert reviewer developed the following clinical case summary based on a review of the
            case file, including all medical records:
            The injured worker is a 42 year old male, with a date of injury of 10/10/2016. He was diagnosed as having knee pain. He
            rests.
            IMR ISSUES, DECISIONS AND RATIONALES
            The Final Determination was based on decisions for the disputed items/services set forth below:
            Labs to include: EKG: Upheld
            Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
            MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.
            Decision rationale: Nothing in the file speaks of the heart.
            """;

    @Test
    void a_plain_letter_is_read() {
        Determination read = RegularExpressions.read(LETTER);
        assertThat(read.caseNumber()).hasToString("Optional[CM16-0000000]");
        assertThat(read.dates().applicationReceived()).hasToString("Optional[2016-11-14]");
        assertThat(read.reviewer().licensedStates()).containsExactly("Texas", "California");
        assertThat(read.summary().patient().age()).hasValue(42);
        assertThat(read.summary().diagnoses()).containsExactly("knee pain");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.service()).isEqualTo("Labs to include: EKG");
            assertThat(issue.decision()).hasValue(Outcome.UPHELD);
            assertThat(issue.claimsAdministratorBasis().orElseThrow().citations())
                    .singleElement()
                    .satisfies(c -> assertThat(c.text()).isEqualTo("Knee Complaints 2004"));
            assertThat(issue.rationale()).hasValue("Nothing in the file speaks of the heart.");
        });
    }
}
