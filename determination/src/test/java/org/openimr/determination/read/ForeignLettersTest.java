package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of other families, made up around their headings, are declined by name. */
class ForeignLettersTest {
    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of(ForeignFamily.DWC_2013_NOTICE, """
                        Notice of Independent Medical Review Determination
                        Dated: 9/9/2013
                        1) MAXIMUS Federal Services, Inc. has determined the request for a cane is notmedically necessary
                        and appropriate.
                        INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE
                        An application for Independent Medical Review was filed on 8/8/2013 disputing the Utilization
                        Review Denial dated 8/1/2013.
                        Medical Qualifications of the Expert Reviewer:
                        Case Summary:
                        Disclaimer: The following case summary was taken directly from the utilization review denial.
                        """),
                Arguments.of(ForeignFamily.DWC_2013_14_DOCUMENTS_REVIEWED, """
                        MAXIMUS FEDERAL SERVICES, INC.
                        Independent Medical Review
                        HOW THE IMR FINAL DETERMINATION WAS MADE
                        An expert was chosen.
                        DOCUMENTS REVIEWED
                        The file.
                        CLINICAL CASE SUMMARY
                        The worker fell off a stool.
                        IMR DECISION(S) AND RATIONALE(S)
                        1. A cane is medically necessary.
                        """),
                Arguments.of(ForeignFamily.DWC_EARLY_PROFESSIONAL_REVIEW, """
                        MEDICAL PROFESSIONAL REVIEW
                        ISSUE AT DISPUTE: a cane
                        CASE SUMMARY: A fall.
                        DOCUMENTS REVIEWED FOR DETERMINATION: The file.
                        MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY: None.
                        RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY: No need.
                        MEDICAL REVIEWER QUALIFICATIONS: A physician.
                        """),
                Arguments.of(ForeignFamily.TEXAS_IRO, """
                        NOTICE OF INDEPENDENT REVIEW DECISION
                        DATE OF REVIEW: Feb/30/2012
                        IRO CASE #: 1
                        DESCRIPTION OF THE SERVICE OR SERVICES IN DISPUTE: a cane
                        REVIEW OUTCOME:
                        [ X ] Upheld (Agree) [ ] Overturned (Disagree) [ ] Partially Overturned (Agree in part)
                        INFORMATION PROVIDED TO THE IRO FOR REVIEW
                        PATIENT CLINICAL HISTORY SUMMARY: injured on xx/xx/xx.
                        """),
                Arguments.of(ForeignFamily.CALIFORNIA_INSURANCE, """
                        Summary Reviewer 2
                        A 40-year-old patient has requested a cane. The Health Insurer has denied this request as not
                        necessary. The physician reviewer found no need. The Health Insurers denial should be upheld.
                        """),
                Arguments.of(ForeignFamily.NEW_YORK_EXTERNAL_APPEAL, """
                        Orthopedic
                        Cane
                        Some Plan
                        Overturned in Part
                        Medical necessity
                        HMO
                        Female
                        40-49
                        2021
                        IPRO
                        202102-134000
                        Summary: A cane was asked for.
                        Reference: 1) A book of canes.
                        """));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_of_another_family_is_declined_by_name(ForeignFamily family, String letter) {
        Reading reading = DeterminationReader.read(letter);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Declined.class,
                        declined -> assertThat(declined.family()).isEqualTo(family));
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("READ-OTHER-FAMILY"));
    }
}
