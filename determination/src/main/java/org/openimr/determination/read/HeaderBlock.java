package org.openimr.determination.read;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Priority;

/**
 * The block of labels and values on the first page.
 *
 * <p>Extraction leaves it row by row or column by column, labels before or after their values, but the dates always
 * come in the order of their labels. So the n-th date belongs to the n-th label, as long as none is missing; where one
 * is, only a date right after its label counts.
 */
final class HeaderBlock {
    private static final int DATES = 5;
    private static final int CASE_NUMBER_LENGTH = 12;
    private static final int HYPHEN_AT = 4;
    private static final int DATE_LENGTH = 10;

    private static final String[] LABELS = {
        "Date Assigned:", "Date of Injury:", "Decision Date:", "UR Denial Date:", "Received:"
    };
    private static final Field[] FIELDS = {
        Field.DATE_ASSIGNED, Field.DATE_OF_INJURY, Field.DECISION_DATE, Field.UR_DENIAL_DATE, Field.APPLICATION_RECEIVED
    };

    private final Notes notes;
    private final String text;
    private final int end;
    private final int[] labelAt = new int[DATES];
    private final int[] dateAt = new int[DATES + 1];
    private int labels;
    private int dates;

    /** The block in the first {@code end} characters. */
    HeaderBlock(Notes notes, int end) {
        this.notes = notes;
        this.text = notes.text();
        this.end = end;
        for (int i = 0; i < DATES; i++) {
            labelAt[i] = Scan.find(text, LABELS[i], 0, end);
            if (labelAt[i] >= 0) labels++;
        }
        findDates();
    }

    /** Whether the letter has its first page's block at all. */
    boolean isPresent() {
        return labels > 0 || Scan.contains(text, "Case Number:", 0, end);
    }

    Optional<CaseNumber> caseNumber() {
        for (int at = Scan.find(text, "CM", 0, end); at >= 0; at = Scan.find(text, "CM", at + 1, end)) {
            if (at + CASE_NUMBER_LENGTH > end) break;
            if (text.charAt(at + HYPHEN_AT) != '-' || !Scan.isDigit(text.charAt(at + HYPHEN_AT + 1))) continue;
            if (!Scan.isDigit(text.charAt(at + CASE_NUMBER_LENGTH - 1))) continue;
            Optional<CaseNumber> number = CaseNumber.parse(text.substring(at, at + CASE_NUMBER_LENGTH));
            if (number.isPresent()) {
                notes.place(Field.CASE_NUMBER, at, at + CASE_NUMBER_LENGTH);
                return number;
            }
        }
        if (isPresent()) notes.find(ReadCode.CASE_NUMBER_UNREAD, 0, end);
        return Optional.empty();
    }

    KeyDates dates() {
        if (!isPresent()) return KeyDates.none();
        return new KeyDates(date(0), date(1), date(2), date(3), date(4));
    }

    Optional<Priority> priority() {
        for (Priority priority : Priority.values()) {
            int at = Scan.findWord(text, priority.printed(), 0, end);
            if (at >= 0) {
                notes.place(Field.PRIORITY, at, at + priority.printed().length());
                return Optional.of(priority);
            }
        }
        if (isPresent()) notes.find(ReadCode.PRIORITY_UNREAD, 0, end);
        return Optional.empty();
    }

    private Optional<LocalDate> date(int label) {
        int at = labelAt[label] < 0 ? -1 : dates == labels ? dateAt[rank(label)] : dateAfter(label);
        Optional<LocalDate> date = at < 0 ? Optional.empty() : dateAt(at);
        if (date.isPresent()) notes.place(FIELDS[label], at, at + DATE_LENGTH);
        else notes.find(ReadCode.HEADER_DATE_UNREAD, Math.max(0, labelAt[label]), labelEnd(label));
        return date;
    }

    private int labelEnd(int label) {
        return labelAt[label] < 0 ? end : labelAt[label] + LABELS[label].length();
    }

    /** How many labels stand before this one. */
    private int rank(int label) {
        int rank = 0;
        for (int at : labelAt) if (at >= 0 && at < labelAt[label]) rank++;
        return rank;
    }

    private int dateAfter(int label) {
        int at = Scan.skipSpaces(text, labelEnd(label), end);
        return isDateShape(at) ? at : -1;
    }

    private void findDates() {
        for (int at = 0; at + DATE_LENGTH <= end && dates < dateAt.length; at++) {
            if (Scan.isDigit(text.charAt(at)) && isDateShape(at)) {
                dateAt[dates++] = at;
                at += DATE_LENGTH - 1;
            }
        }
    }

    /** Ten characters NN/NN/NNNN with no digit before or after. */
    private boolean isDateShape(int at) {
        if (at + DATE_LENGTH > end) return false;
        for (int i = 0; i < DATE_LENGTH; i++) {
            char c = text.charAt(at + i);
            boolean slash = i == 2 || i == 5;
            if (slash ? c != '/' : !Scan.isDigit(c)) return false;
        }
        return (at == 0 || !Scan.isDigit(text.charAt(at - 1)))
                && (at + DATE_LENGTH >= end || !Scan.isDigit(text.charAt(at + DATE_LENGTH)));
    }

    private Optional<LocalDate> dateAt(int at) {
        return WrittenDate.date(
                WrittenDate.number(text, at + 6, at + DATE_LENGTH),
                WrittenDate.number(text, at, at + 2),
                WrittenDate.number(text, at + 3, at + 5));
    }
}
