package org.openimr.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that every letter of a family shares: headings, labels, introductions, the reviewer paragraph and the
 * sentences of a guideline paragraph. Reader and writer both take them from here, so that they cannot disagree.
 */
public final class StockWording {
    public static final String REVIEWER_HEADING = "HOW THE IMR FINAL DETERMINATION WAS MADE";
    public static final String SUMMARY_HEADING = "CLINICAL CASE SUMMARY";
    public static final String ISSUES_HEADING = "IMR ISSUES, DECISIONS AND RATIONALES";

    public static final String SUMMARY_INTRODUCTION =
            "The expert reviewer developed the following clinical case summary"
                    + " based on a review of the case file, including all medical records:";
    public static final String ISSUES_INTRODUCTION =
            "The Final Determination was based on decisions for the disputed items/services set forth below:";

    public static final String CASE_NUMBER_LABEL = "Case Number:";
    public static final String DATE_ASSIGNED_LABEL = "Date Assigned:";
    public static final String DATE_OF_INJURY_LABEL = "Date of Injury:";
    public static final String DECISION_DATE_LABEL = "Decision Date:";
    public static final String UR_DENIAL_DATE_LABEL = "UR Denial Date:";
    public static final String PRIORITY_LABEL = "Priority:";
    public static final String APPLICATION_RECEIVED_LABEL = "Application Received:";

    public static final String CREDENTIALS_LABEL = "The Expert Reviewer has the following credentials:";
    public static final String LICENSURE_LABEL = "State(s) of Licensure:";
    public static final String SPECIALTY_LABEL = "Certification(s)/Specialty:";

    public static final String RATIONALE_LABEL = "Decision rationale:";

    public static final String CERTIFIED_IN = "The expert reviewer is Board Certified in ";
    public static final String SUBSPECIALTY_IN = ", has a subspecialty in ";
    public static final String LICENSED_IN = "is licensed to practice in ";

    public static final String BASED_ON = "Decision based on ";
    public static final String MTUS = "MTUS";
    public static final String NON_MTUS = "Non-MTUS Citation";

    private static final String SENT =
            "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with"
                    + " the employer, employee, providers or the claims administrator.";
    private static final String SELECTED = "The expert reviewer was selected based on his/her clinical experience,"
            + " education, background, and expertise in the same or similar specialties that evaluate and/or treat the"
            + " medical condition and disputed ";
    private static final String FAMILIAR = ". He/she is familiar with governing laws and regulations, including the"
            + " strength of evidence hierarchy that applies to Independent Medical Review determinations.";

    private StockWording() {}

    /**
     * The section "how the determination was made", one paragraph or line each.
     *
     * <p>2014: one paragraph that names the certification. Later: the paragraph, then the three lines of the
     * credentials block.
     */
    public static List<String> reviewerParagraphs(Family family, ReviewerQualifications reviewer) {
        return switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED ->
                List.of(SENT + certified(reviewer) + practice(reviewer) + " " + SELECTED + "items/services" + FAMILIAR);
            case DWC_MAXIMUS_2015_CREDENTIALS, DWC_MAXIMUS_2016_17 ->
                List.of(
                        SENT + practice(reviewer) + " " + SELECTED + "items/Service" + FAMILIAR,
                        CREDENTIALS_LABEL,
                        labelled(LICENSURE_LABEL, reviewer.licensedStates()),
                        labelled(SPECIALTY_LABEL, reviewer.specialties()));
        };
    }

    /** The words after a side's guideline label: its own where they were kept, else the family's stock sentences. */
    public static String basisParagraph(Family family, Side side, Basis basis) {
        return basis.statement().orElseGet(() -> stockBasis(family, side, basis));
    }

    /** The family's stock sentences for a basis, whatever its statement says. */
    public static String stockBasis(Family family, Side side, Basis basis) {
        StringBuilder text = new StringBuilder();
        if (basis.usesMtus().isEmpty()) text.append(nothingCited(side));
        else if (!basis.usesMtus().get()) text.append(outsideMtus(family, side));
        else if (basis.citations().isEmpty()) text.append(BASED_ON).append(MTUS).append('.');
        for (GuidelineCitation citation : basis.citations()) {
            if (!text.isEmpty()) text.append(' ');
            text.append(BASED_ON).append(kindWords(citation.kind()));
            if (!citation.text().isEmpty()) text.append(' ').append(citation.text());
            text.append('.');
        }
        return text.toString();
    }

    /** "The Expert Reviewer did not cite any medical evidence for its decision." */
    public static String nothingCited(Side side) {
        return side.subject() + " did not cite any medical evidence for its decision.";
    }

    /** The sentence that says that the schedule was not relied upon. */
    public static String outsideMtus(Family family, Side side) {
        return side.subject()
                + switch (family) {
                    case DWC_MAXIMUS_2014_BOARD_CERTIFIED, DWC_MAXIMUS_2015_CREDENTIALS ->
                        " did not base their decision on the MTUS.";
                    case DWC_MAXIMUS_2016_17 ->
                        " based their decision on recommendation(s) outside of the MTUS Guidelines.";
                };
    }

    /** The words that name a kind of citation after "Decision based on". */
    public static String kindWords(GuidelineCitation.Kind kind) {
        return switch (kind) {
            case MTUS -> MTUS;
            case NON_MTUS -> NON_MTUS;
        };
    }

    private static String certified(ReviewerQualifications reviewer) {
        String states = LICENSED_IN + String.join(", ", reviewer.licensedStates()) + ".";
        String subspecialties = reviewer.subspecialties().isEmpty()
                ? ""
                : SUBSPECIALTY_IN + String.join(", ", reviewer.subspecialties());
        if (reviewer.specialties().isEmpty() && subspecialties.isEmpty()) {
            return reviewer.licensedStates().isEmpty() ? "" : " The expert reviewer " + states;
        }
        String certified = " " + CERTIFIED_IN + String.join(", ", reviewer.specialties()) + subspecialties;
        return reviewer.licensedStates().isEmpty() ? certified + "." : certified + " and " + states;
    }

    private static String practice(ReviewerQualifications reviewer) {
        Optional<String> years = reviewer.activePracticeYearsOver().isEmpty()
                ? Optional.empty()
                : Optional.of("has been in active clinical practice for more than "
                        + NumberWord.of(reviewer.activePracticeYearsOver().getAsInt()) + " years");
        Optional<String> hours = reviewer.hoursPerWeekAtLeast().isEmpty()
                ? Optional.empty()
                : Optional.of("is currently working at least "
                        + reviewer.hoursPerWeekAtLeast().getAsInt() + " hours a week in active practice");
        List<String> parts = new ArrayList<>(2);
        years.ifPresent(parts::add);
        hours.ifPresent(parts::add);
        return parts.isEmpty() ? "" : " He/she " + String.join(" and ", parts) + ".";
    }

    private static String labelled(String label, List<String> values) {
        return values.isEmpty() ? label : label + " " + String.join(", ", values);
    }
}
