package org.openimr.archive.deidentification;

import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;

/** Numbers that a label tells of, and long ones of no other known shape. The case number stays in the state's practice. */
final class LabelledNumbers {
    private static final Reason LABEL = new Reason.Pattern("number behind its label");
    private static final Reason EAMS = new Reason.Pattern("number of the Board's system (ADJ)");
    private static final Reason LONG = new Reason.Pattern("long number with no other meaning");
    private static final Reason CASE = new Reason.Pattern("case number");
    private static final Set<String> CONNECTORS =
            Set.of("no", "nos", "number", "numbers", "num", "nbr", "id", "is", "card", "record", "file", "claim");
    private static final Set<String> CODES = Set.of(
            "ndc", "cpt", "hcpcs", "icd", "icd9", "icd10", "code", "codes", "loinc", "pmid", "pmc", "doi", "isbn",
            "section", "page", "pages", "pp");
    private static final int MOST_WORDS_BETWEEN = 4;
    private static final int FEWEST_FIGURES = 4;
    private static final int LONG_NUMBER = 7;

    private final LetterText letter;
    private final Tokens tokens;

    LabelledNumbers(LetterText letter) {
        this.letter = letter;
        tokens = letter.tokens;
    }

    void find() {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.shape(i) == Tokens.Shape.NUMBER) i = number(i);
        }
    }

    private int number(int i) {
        int first = i;
        int last = i;
        while (first > 0 && joins(first - 1, first)) first--;
        while (last + 1 < tokens.count() && joins(last, last + 1)) last++;
        int start = tokens.start(first);
        int end = tokens.end(last);
        String words = letter.text.substring(start, end);
        if (CaseNumber.parse(words.toUpperCase(java.util.Locale.ROOT)).isPresent()) {
            if (letter.mode == Mode.SAFE_HARBOR)
                letter.found.add(start, end, Identifier.CASE_NUMBER, CASE, Confidence.CERTAIN);
            return last;
        }
        int figures = (int) words.chars().filter(c -> c >= '0' && c <= '9').count();
        if (figures < FEWEST_FIGURES || isDate(words)) return last;
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        Optional<NumberLabel> label = label(first);
        if (lower.startsWith("adj") && figures >= 6) {
            letter.found.add(start, end, Identifier.CLAIM_NUMBER, EAMS, Confidence.CERTAIN);
        } else if (label.isPresent()) {
            letter.found.add(start, end, label.get().identifier, LABEL, Confidence.LIKELY);
        } else if (isUnexplained(words, figures, first)) {
            letter.found.add(start, end, Identifier.CLAIM_NUMBER, LONG, Confidence.POSSIBLE);
        }
        return last;
    }

    /** One number of several groups: "WC-2016-0012345", "2016/00012". */
    private boolean joins(int i, int j) {
        int gap = tokens.start(j) - tokens.end(i);
        if (gap != 1) return false;
        char c = letter.text.charAt(tokens.end(i));
        boolean joint = c == '-' || c == '/' || c == '_' || c == '–';
        return joint && (tokens.shape(i) != Tokens.Shape.SMALL) && tokens.shape(j) != Tokens.Shape.SMALL;
    }

    private Optional<NumberLabel> label(int first) {
        boolean connected = false;
        for (int i = first - 1; i >= 0 && first - i <= MOST_WORDS_BETWEEN; i--) {
            if (!tokens.gapIs(i, i + 1, ":#.-(") && !isBracket(i)) return Optional.empty();
            boolean mark = tokens.gapHas(i, i + 1, '#') || tokens.gapHas(i, i + 1, ':');
            String word = tokens.lower(i);
            Optional<NumberLabel> label = NumberLabel.of(word);
            if (label.isPresent() && (connected || mark || label.get().alone)) return label;
            if (!CONNECTORS.contains(word)) return Optional.empty();
            connected = true;
        }
        return Optional.empty();
    }

    private boolean isBracket(int i) {
        return tokens.gapIs(i, i + 1, "():#.");
    }

    /** "11/22/16", "1-2-2016": whatever the mode does with dates. */
    private static boolean isDate(String words) {
        return words.matches("\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})")
                || words.matches("\\d{1,2}/\\d{4}")
                || words.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private boolean isUnexplained(String words, int figures, int first) {
        if (figures < LONG_NUMBER || letter.citations.isInParagraph(tokens.start(first))) return false;
        for (int i = first - 1; i >= 0 && first - i <= 3; i--) if (CODES.contains(tokens.lower(i))) return false;
        // "/health-topics/100_199": part of an address that is cited
        int before = tokens.start(first) - 1;
        boolean inAddress = before >= 0 && "/=?_".indexOf(letter.text.charAt(before)) >= 0;
        boolean range = words.matches("\\d{1,4}[-–]\\d{1,4}");
        boolean dates = words.matches("[\\d/]{6,8}-[\\d/]{6,8}") || words.matches("\\d{1,2}[-/]\\d{6}");
        return !inAddress && !range && !dates;
    }
}
