package org.openimr.archive.deidentification;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;

/**
 * Dates and ages. A birth date behind its label goes in both modes; other dates and ages over 89 in Safe Harbor mode, of a
 * date the year stays (45 CFR 164.514(b)(2)(i)(C)). Dates of guidelines are no dates of a person.
 */
final class Dates {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH_FIGURES = "(?:0?[1-9]|1[0-2])";
    /** Forms that begin with a figure, the longer one first. */
    private static final List<Pattern> FIGURE_FORMS = List.of(
            form("(?<![\\w./-])" + MONTH_FIGURES + "\\s?(?<stroke>[/.-])\\s?" + DAY + "\\s?\\k<stroke>/?\\s?(?:" + YEAR
                    + "|(?<short>\\d{2}))(?![\\w/%])"),
            form("(?<![\\w/-])" + YEAR + "[-/]\\d{1,2}[-/]\\d{1,2}(?![\\w/-])"),
            form("\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + "\\b"),
            form("(?<![\\w/.-])" + MONTH_FIGURES + "/" + YEAR + "(?![\\w/])"),
            form("(?<=\\b(?:on|dated)\\s)" + MONTH_FIGURES + "/" + DAY + "(?![\\w/%])"));

    private static final List<Pattern> MONTH_FORMS = List.of(
            form(MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b"),
            form(MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b"),
            form(MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?\\b(?!\\s*(?:mg|%|[/-]\\d))"));
    private static final int LONGEST = 48;

    private static final Pattern BORN = Pattern.compile(
            "(?:\\bd\\.?o\\.?b\\b\\.?|\\bdate of birth|\\bbirth ?dates?|\\bborn(?: on)?)[\\s:#-]{0,4}(?:is\\s+|of\\s+|on\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE = Pattern.compile(
            "(?<!\\w)(?<age>9\\d|1[01]\\d)(?=[\\s-]*(?:years?|y(?:rs?)?)?[\\s-]*(?:\\.?o(?:ld)?\\b|/o\\b|of\\s+age\\b))|(?<=\\b(?:age|aged|age of)\\s)(?<behind>9\\d|1[01]\\d)\\b|"
                    + "(?<!\\w)ninety(?:-|\\s)?(?:one|two|three|four|five|six|seven|eight|nine)?(?=[\\s-]+years?[\\s-]+old)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GUIDELINE = Pattern.compile(
            "(?:guidelines?|schedule|edition|mtus|odg|acoem|chapter|citation|version|updated|revised)\\W*(?:\\w+\\W+){0,4}\\(?$");
    private static final int BEFORE = 80;

    private final LetterText letter;
    private final String text;

    Dates(LetterText letter) {
        this.letter = letter;
        text = letter.text;
    }

    void find() {
        if (text.contains("irth")
                || text.contains("orn")
                || text.contains("DOB")
                || text.contains("D.O.B")
                || text.contains("dob")) born();
        switch (letter.mode) {
            case STATE_PRACTICE -> {}
            case SAFE_HARBOR -> {
                dates();
                ages();
            }
        }
    }

    private void born() {
        for (Matcher label = BORN.matcher(text); label.find(); ) {
            Reason reason = new Reason.Pattern("date behind \"born\"");
            dateAt(label.end(), FIGURE_FORMS)
                    .or(() -> dateAt(label.end(), MONTH_FORMS))
                    .ifPresent(date -> letter.found.add(
                            date.start(), date.end(), Identifier.BIRTH_DATE, reason, Confidence.CERTAIN));
        }
    }

    private void dates() {
        for (int i = 0; i < letter.tokens.count(); i++) {
            boolean figure = letter.tokens.shape(i) == Tokens.Shape.NUMBER;
            if (!figure && !letter.tokens.is(i, Role.MONTH)) continue;
            Optional<Found> date = dateAt(letter.tokens.start(i), figure ? FIGURE_FORMS : MONTH_FORMS);
            if (date.isEmpty()) continue;
            propose(date.get());
            i = letter.tokens.at(date.get().end()) - 1;
        }
    }

    private void propose(Found date) {
        if (letter.citations.isInParagraph(date.start()) || isOfGuideline(date.start())) return;
        String label = date.year().isEmpty() ? Identifier.DATE.word() : "date in " + date.year();
        letter.found.addKeeping(
                date.start(), date.end(), Identifier.DATE, "date", Confidence.LIKELY, label, date.year());
    }

    /** @param year  empty where the date has none */
    private record Found(int start, int end, String year) {}

    private Optional<Found> dateAt(int place, List<Pattern> forms) {
        for (Pattern form : forms) {
            Matcher m = form.matcher(text).region(place, Math.min(text.length(), place + LONGEST));
            m.useTransparentBounds(true);
            m.useAnchoringBounds(false);
            if (m.lookingAt()) return Optional.of(new Found(m.start(), m.end(), year(m)));
        }
        return Optional.empty();
    }

    private static String year(Matcher m) {
        String year = group(m, "year");
        if (!year.isEmpty()) return year;
        String figures = group(m, "short");
        if (figures.isEmpty()) return "";
        return (Integer.parseInt(figures) <= 49 ? "20" : "19") + figures;
    }

    private static String group(Matcher m, String name) {
        if (!m.namedGroups().containsKey(name)) return "";
        String group = m.group(name);
        return group == null ? "" : group;
    }

    private boolean isOfGuideline(int start) {
        String before = LowerCase.of(text.substring(Math.max(0, start - BEFORE), start));
        return before.endsWith("(") && GUIDELINE.matcher(before).find();
    }

    private void ages() {
        if (!mayHaveOldAge()) return;
        for (Matcher m = AGE.matcher(text); m.find(); ) {
            letter.found.addKeeping(
                    m.start(),
                    m.end(),
                    Identifier.AGE_OVER_89,
                    "age over 89",
                    Confidence.LIKELY,
                    "90 or older",
                    "90 or older");
        }
    }

    private boolean mayHaveOldAge() {
        if (text.contains("inety") || text.contains("INETY")) return true;
        for (int i = 0; i < letter.tokens.count(); i++) {
            if (letter.tokens.shape(i) == Tokens.Shape.NUMBER && text.charAt(letter.tokens.start(i)) != '0') {
                int length = letter.tokens.end(i) - letter.tokens.start(i);
                char first = text.charAt(letter.tokens.start(i));
                if ((first == '9' && length > 1) || (first == '1' && length > 2)) return true;
            }
        }
        return false;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
