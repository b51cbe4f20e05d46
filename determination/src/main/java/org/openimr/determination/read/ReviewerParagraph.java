package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Family;
import org.openimr.determination.NumberWord;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/** The section that tells how the determination was made and what qualifies the reviewer. */
final class ReviewerParagraph {
    /** More than there are states. */
    private static final int MOST_VALUES = 60;

    /** One family of each sender; those of one sender share its label. */
    private static final Family[] FAMILIES = {Family.DWC_MAXIMUS_2016_17, Family.INDEPENDENT_REVIEW};

    private static final String YEARS = "more than ";
    private static final String HOURS = "at least ";

    private final Notes notes;
    private final String text;
    private final int from;
    private final int to;

    /** The section's words without its heading. */
    ReviewerParagraph(Notes notes, int from, int to) {
        this.notes = notes;
        this.text = notes.text();
        this.from = Scan.skipSpaces(text, from, to);
        this.to = Scan.dropSpaces(text, this.from, to);
    }

    boolean hasCredentialsBlock() {
        return Scan.contains(text, StockWording.LICENSURE_LABEL, from, to)
                || Scan.contains(text, StockWording.SPECIALTY_LABEL, from, to);
    }

    /** The label of the reviewer's guideline paragraphs that goes with the sender the section names, if it names one. */
    Optional<String> guidelineLabel() {
        for (Family family : FAMILIES) {
            if (Scan.contains(text, StockWording.sender(family), from, to)) {
                return Optional.of(StockWording.guidelineLabel(family, Side.EXPERT_REVIEWER));
            }
        }
        return Optional.empty();
    }

    ReviewerQualifications read(Family family) {
        OptionalInt years = number(Field.PRACTICE_YEARS, YEARS, " years");
        OptionalInt hours = number(Field.PRACTICE_HOURS, HOURS, " hours");
        if (years.isEmpty() || hours.isEmpty()) notes.find(ReadCode.PRACTICE_UNREAD, from, to);
        ReviewerQualifications reviewer = switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED -> certified(years, hours);
            case DWC_MAXIMUS_2015_CREDENTIALS, DWC_MAXIMUS_2016_17, INDEPENDENT_REVIEW -> credentials(years, hours);
        };
        if (reviewer.licensedStates().isEmpty()) notes.find(ReadCode.LICENSURE_UNREAD, from, to);
        if (reviewer.specialties().isEmpty()) notes.find(ReadCode.SPECIALTY_UNREAD, from, to);
        StockComparison stock = new StockComparison(text, from, to);
        StockWording.reviewerPieces(family, reviewer, stock);
        if (!stock.isSame()) notes.find(ReadCode.REVIEWER_WORDING, from, to);
        return reviewer;
    }

    private ReviewerQualifications credentials(OptionalInt years, OptionalInt hours) {
        int licensure = Scan.find(text, StockWording.LICENSURE_LABEL, from, to);
        int specialty = Scan.find(text, StockWording.SPECIALTY_LABEL, from, to);
        List<String> states = licensure < 0
                ? List.of()
                : list(
                        Field.LICENSED_STATE,
                        licensure + StockWording.LICENSURE_LABEL.length(),
                        specialty > licensure ? specialty : to);
        List<String> specialties = specialty < 0
                ? List.of()
                : list(
                        Field.SPECIALTY,
                        specialty + StockWording.SPECIALTY_LABEL.length(),
                        licensure > specialty ? licensure : to);
        return new ReviewerQualifications(states, specialties, List.of(), years, hours);
    }

    private ReviewerQualifications certified(OptionalInt years, OptionalInt hours) {
        int licensed = Scan.find(text, StockWording.LICENSED_IN, from, to);
        int sentenceEnd = licensed < 0 ? -1 : Scan.find(text, ". ", licensed, to);
        List<String> states = licensed < 0
                ? List.of()
                : list(
                        Field.LICENSED_STATE,
                        licensed + StockWording.LICENSED_IN.length(),
                        sentenceEnd < 0 ? to : sentenceEnd);
        int opening = Scan.find(text, StockWording.CERTIFIED_IN, from, to);
        if (opening < 0) return new ReviewerQualifications(states, List.of(), List.of(), years, hours);
        int specialty = opening + StockWording.CERTIFIED_IN.length();
        int end = licensed > specialty ? licensed : Math.max(specialty, Scan.find(text, ". ", specialty, to));
        if (Scan.endsWith(text, " and ", specialty, end)) end -= " and ".length();
        int subspecialty = Scan.find(text, StockWording.SUBSPECIALTY_IN, specialty - 1, end);
        List<String> subspecialties = subspecialty < 0
                ? List.of()
                : list(Field.SUBSPECIALTY, subspecialty + StockWording.SUBSPECIALTY_IN.length(), end);
        List<String> specialties = list(Field.SPECIALTY, specialty, subspecialty < 0 ? end : subspecialty);
        return new ReviewerQualifications(states, specialties, subspecialties, years, hours);
    }

    /** Values between commas. */
    private List<String> list(Field field, int start, int end) {
        List<String> values = new ArrayList<>(4);
        int at = start;
        while (at < end && values.size() < MOST_VALUES) {
            int comma = text.indexOf(',', at, end);
            int next = comma < 0 ? end : comma;
            int first = Scan.skipSpaces(text, at, next);
            int last = Scan.dropSpaces(text, first, next);
            if (last > first) values.add(notes.take(field, values.size(), 0, first, last));
            at = next + 1;
        }
        return values;
    }

    /** The number word between {@code before} and {@code after}. */
    private OptionalInt number(Field field, String before, String after) {
        int opening = Scan.find(text, before, from, to);
        if (opening < 0) return OptionalInt.empty();
        int start = opening + before.length();
        int end = Scan.wordEnd(text, start, to);
        if (end == start || end - start > 12 || !Scan.at(text, after, end, to)) return OptionalInt.empty();
        OptionalInt number = NumberWord.parse(text.substring(start, end));
        if (number.isPresent()) notes.place(field, start, end);
        return number;
    }
}
