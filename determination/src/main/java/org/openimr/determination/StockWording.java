package org.openimr.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

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

    /** Ends the label of every guideline paragraph, in every family. */
    public static final String GUIDELINE_LABEL_END = " guideline:";

    public static final String RATIONALE_LABEL = "Decision rationale:";

    public static final String CERTIFIED_IN = "The expert reviewer is Board Certified in ";
    public static final String SUBSPECIALTY_IN = ", has a subspecialty in ";
    public static final String LICENSED_IN = "is licensed to practice in ";

    public static final String BASED_ON = "Decision based on ";
    public static final String MTUS = "MTUS";
    public static final String NON_MTUS = "Non-MTUS Citation";

    private static final String CLAIMS_ADMINISTRATOR_GUIDELINE = "Claims Administrator" + GUIDELINE_LABEL_END;
    private static final String MAXIMUS_GUIDELINE = "MAXIMUS" + GUIDELINE_LABEL_END;
    private static final String EXPERT_REVIEWER_GUIDELINE = "Expert reviewer" + GUIDELINE_LABEL_END;

    private static final String MAXIMUS_SENT = "MAXIMUS Federal Services sent";
    private static final String ORGANIZATION_SENT = "The independent medical review organization sent";
    private static final String CASE_FILE = " the complete case file to an expert reviewer. He/she has no affiliation"
            + " with the employer, employee, providers or the claims administrator.";
    private static final String SELECTED = " The expert reviewer was selected based on his/her clinical experience,"
            + " education, background, and expertise in the same or similar specialties that evaluate and/or treat the"
            + " medical condition and disputed ";
    private static final String FAMILIAR = ". He/she is familiar with governing laws and regulations, including the"
            + " strength of evidence hierarchy that applies to Independent Medical Review determinations.";

    /** Ends a paragraph or line among the pieces of a section. */
    public static final String PARAGRAPH_END = "\n";

    private static final String NOTHING_CITED = " did not cite any medical evidence for its decision.";

    private StockWording() {}

    /** The opening words of the section "how the determination was made": who sent the case file to the reviewer. */
    public static String sender(Family family) {
        return switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED, DWC_MAXIMUS_2015_CREDENTIALS, DWC_MAXIMUS_2016_17 -> MAXIMUS_SENT;
            case INDEPENDENT_REVIEW -> ORGANIZATION_SENT;
        };
    }

    /** The label before a side's guideline paragraph, with its colon. */
    public static String guidelineLabel(Family family, Side side) {
        return switch (side) {
            case CLAIMS_ADMINISTRATOR -> CLAIMS_ADMINISTRATOR_GUIDELINE;
            case EXPERT_REVIEWER ->
                switch (family) {
                    case DWC_MAXIMUS_2014_BOARD_CERTIFIED, DWC_MAXIMUS_2015_CREDENTIALS, DWC_MAXIMUS_2016_17 ->
                        MAXIMUS_GUIDELINE;
                    case INDEPENDENT_REVIEW -> EXPERT_REVIEWER_GUIDELINE;
                };
        };
    }

    /** The labels before a side's guideline paragraph in all families, each once. */
    public static List<String> guidelineLabels(Side side) {
        return Arrays.stream(Family.values())
                .map(family -> guidelineLabel(family, side))
                .distinct()
                .toList();
    }

    /**
     * The section "how the determination was made", one paragraph or line each.
     *
     * <p>2014: one paragraph that names the certification. Later: the paragraph, then the three lines of the
     * credentials block.
     */
    public static List<String> reviewerParagraphs(Family family, ReviewerQualifications reviewer) {
        List<String> paragraphs = new ArrayList<>(4);
        StringBuilder paragraph = new StringBuilder();
        reviewerPieces(family, reviewer, piece -> {
            if (!piece.equals(PARAGRAPH_END)) {
                paragraph.append(piece);
                return;
            }
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        });
        paragraphs.add(paragraph.toString());
        return List.copyOf(paragraphs);
    }

    /** The same section in small pieces, {@link #PARAGRAPH_END} between its paragraphs. */
    public static void reviewerPieces(Family family, ReviewerQualifications reviewer, Consumer<String> out) {
        out.accept(sender(family));
        out.accept(CASE_FILE);
        switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED -> {
                certified(reviewer, out);
                practice(reviewer, out);
                out.accept(SELECTED);
                out.accept("items/services");
                out.accept(FAMILIAR);
            }
            case DWC_MAXIMUS_2015_CREDENTIALS, DWC_MAXIMUS_2016_17, INDEPENDENT_REVIEW -> {
                practice(reviewer, out);
                out.accept(SELECTED);
                out.accept(family == Family.INDEPENDENT_REVIEW ? "items/services" : "items/Service");
                out.accept(FAMILIAR);
                out.accept(PARAGRAPH_END);
                out.accept(CREDENTIALS_LABEL);
                out.accept(PARAGRAPH_END);
                labelled(LICENSURE_LABEL, reviewer.licensedStates(), out);
                out.accept(PARAGRAPH_END);
                labelled(SPECIALTY_LABEL, reviewer.specialties(), out);
            }
        }
    }

    /** The words after a side's guideline label: its own where they were kept, else the family's stock sentences. */
    public static String basisParagraph(Family family, Side side, Basis basis) {
        return basis.statement().orElseGet(() -> stockBasis(family, side, basis));
    }

    /** The family's stock sentences for a basis, whatever its statement says. */
    public static String stockBasis(Family family, Side side, Basis basis) {
        StringBuilder text = new StringBuilder();
        basisPieces(family, side, basis, text::append);
        return text.toString();
    }

    /** The same sentences in small pieces. */
    public static void basisPieces(Family family, Side side, Basis basis, Consumer<String> out) {
        boolean lead = true;
        if (basis.usesMtus().isEmpty()) {
            out.accept(side.subject());
            out.accept(NOTHING_CITED);
        } else if (!basis.usesMtus().get()) {
            out.accept(side.subject());
            out.accept(outsideMtus(family));
        } else if (basis.citations().isEmpty()) {
            out.accept(BASED_ON);
            out.accept(MTUS);
            out.accept(".");
        } else {
            lead = false;
        }
        for (GuidelineCitation citation : basis.citations()) {
            if (lead) out.accept(" ");
            lead = true;
            out.accept(BASED_ON);
            out.accept(kindWords(citation.kind()));
            if (!citation.text().isEmpty()) out.accept(" ");
            out.accept(citation.text());
            out.accept(".");
        }
    }

    /** "The Expert Reviewer did not cite any medical evidence for its decision." */
    public static String nothingCited(Side side) {
        return side.subject() + NOTHING_CITED;
    }

    /** The sentence that says that the schedule was not relied upon. */
    public static String outsideMtus(Family family, Side side) {
        return side.subject() + outsideMtus(family);
    }

    /** The words that name a kind of citation after "Decision based on". */
    public static String kindWords(GuidelineCitation.Kind kind) {
        return switch (kind) {
            case MTUS -> MTUS;
            case NON_MTUS -> NON_MTUS;
        };
    }

    private static String outsideMtus(Family family) {
        return switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED, DWC_MAXIMUS_2015_CREDENTIALS ->
                " did not base their decision on the MTUS.";
            case DWC_MAXIMUS_2016_17, INDEPENDENT_REVIEW ->
                " based their decision on recommendation(s) outside of the MTUS Guidelines.";
        };
    }

    private static void certified(ReviewerQualifications reviewer, Consumer<String> out) {
        boolean licensed = !reviewer.licensedStates().isEmpty();
        boolean certified =
                !reviewer.specialties().isEmpty() || !reviewer.subspecialties().isEmpty();
        if (!licensed && !certified) return;
        out.accept(" ");
        if (certified) {
            out.accept(CERTIFIED_IN);
            join(reviewer.specialties(), out);
            if (!reviewer.subspecialties().isEmpty()) out.accept(SUBSPECIALTY_IN);
            join(reviewer.subspecialties(), out);
            if (licensed) out.accept(" and ");
        } else {
            out.accept("The expert reviewer ");
        }
        if (licensed) out.accept(LICENSED_IN);
        join(reviewer.licensedStates(), out);
        out.accept(".");
    }

    private static void practice(ReviewerQualifications reviewer, Consumer<String> out) {
        boolean years = reviewer.activePracticeYearsOver().isPresent();
        boolean hours = reviewer.hoursPerWeekAtLeast().isPresent();
        if (!years && !hours) return;
        out.accept(" He/she ");
        if (years) {
            out.accept("has been in active clinical practice for more than ");
            out.accept(NumberWord.of(reviewer.activePracticeYearsOver().getAsInt()));
            out.accept(" years");
        }
        if (years && hours) out.accept(" and ");
        if (hours) {
            out.accept("is currently working at least ");
            out.accept(Integer.toString(reviewer.hoursPerWeekAtLeast().getAsInt()));
            out.accept(" hours a week in active practice");
        }
        out.accept(".");
    }

    private static void labelled(String label, List<String> values, Consumer<String> out) {
        out.accept(label);
        if (values.isEmpty()) return;
        out.accept(" ");
        join(values, out);
    }

    private static void join(List<String> values, Consumer<String> out) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) out.accept(", ");
            out.accept(values.get(i));
        }
    }
}
