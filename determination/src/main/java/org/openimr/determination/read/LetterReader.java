package org.openimr.determination.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/** Reads a letter of any of the families, section by section. */
final class LetterReader {
    private static final ClinicalCaseSummary NO_SUMMARY = new ClinicalCaseSummary(
            "", new Patient(OptionalInt.empty(), Optional.empty(), Optional.empty()), List.of(), Optional.empty());

    private static final Optional<String> NEUTRAL_LABEL =
            Optional.of(StockWording.guidelineLabel(Family.INDEPENDENT_REVIEW, Side.EXPERT_REVIEWER));
    private static final String OUTSIDE_2016 = " outside of the MTUS Guidelines.";
    private static final String OUTSIDE_2015 = " did not base their decision on the MTUS.";

    private final String source;
    private final Notes notes;
    private final String text;
    private final Sections sections;

    LetterReader(String source) {
        this.source = source;
        this.notes = new Notes(FoldedText.of(source));
        this.text = notes.text();
        this.sections = Sections.find(text);
    }

    Reading read() {
        if (!sections.areThoseOfALetter()) return decline();
        if (!sections.areComplete()) notes.find(ReadCode.SECTION_MISSING);
        HeaderBlock header = new HeaderBlock(notes, sections.headerEnd());
        if (!header.isPresent()) notes.find(ReadCode.HEADER_MISSING, 0, 0);
        ReviewerParagraph paragraph = new ReviewerParagraph(
                notes, sections.reviewer(), Math.max(sections.reviewer(), sections.reviewerEnd()));
        IssuesReader items = new IssuesReader(notes, paragraph.guidelineLabel(), sections.issues(), text.length());
        Family family = family(header, paragraph, items);
        Optional<CaseNumber> caseNumber = header.caseNumber();
        KeyDates dates = header.dates();
        Optional<Priority> priority = header.priority();
        ReviewerQualifications reviewer = paragraph.read(family);
        ClinicalCaseSummary summary = sections.summary() < 0
                ? NO_SUMMARY
                : new CaseSummaryReader(notes, sections.summary(), sections.summaryEnd()).read(dates.dateOfInjury());
        List<Issue> issues = items.read(family);
        return new Reading.Read(
                new Determination(family, caseNumber, dates, priority, reviewer, summary, issues),
                source,
                notes.spans(),
                notes.findings());
    }

    private Reading decline() {
        Optional<ForeignFamily> family = ForeignLetters.recognize(text);
        if (family.isPresent()) {
            return new Reading.Declined(family.get(), List.of(Notes.finding(ReadCode.OTHER_FAMILY, Optional.empty())));
        }
        return new Reading.Unreadable(List.of(Notes.finding(ReadCode.NOT_A_DETERMINATION, Optional.empty())));
    }

    /**
     * The wording: by who sent the case file, else by the reviewer's guideline label; then by the reviewer's
     * credentials, and then by the sentence for bases outside the schedule.
     */
    private Family family(HeaderBlock header, ReviewerParagraph reviewer, IssuesReader items) {
        if (items.reviewerLabel().equals(NEUTRAL_LABEL)) return Family.INDEPENDENT_REVIEW;
        if (!reviewer.hasCredentialsBlock()) return Family.DWC_MAXIMUS_2014_BOARD_CERTIFIED;
        if (text.indexOf(OUTSIDE_2016, sections.issues()) >= 0) return Family.DWC_MAXIMUS_2016_17;
        if (text.indexOf(OUTSIDE_2015, sections.issues()) >= 0) return Family.DWC_MAXIMUS_2015_CREDENTIALS;
        return header.isPresent() ? Family.DWC_MAXIMUS_2016_17 : Family.DWC_MAXIMUS_2015_CREDENTIALS;
    }
}
