package org.openimr.archive.deidentification;

import java.util.List;
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
    private static final List<Pattern> FORMS = List.of(
            form("(?<![\\w./-])(?:0?[1-9]|1[0-2])\\s?(?<stroke>[/.-])\\s?(?:0?[1-9]|[12]\\d|3[01])\\s?\\k<stroke>/?\\s?(?:" + YEAR
                    + "|(?<short>\\d{2}))(?![\\w/%])"),
            form("(?<![\\w/-])" + YEAR + "[-/]\\d{1,2}[-/]\\d{1,2}(?![\\w/-])"),
            form("\\b" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b"),
            form("\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + "\\b"),
            form("\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b"),
            form("(?<![\\w/.-])(?:0?[1-9]|1[0-2])/" + YEAR + "(?![\\w/])"),
            form("\\b" + MONTH + "\\s+(?:[12]?\\d|3[01])(?:st|nd|rd|th)?\\b(?!\\s*(?:mg|%|[/-]\\d))"),
            form("(?<=\\b(?:on|dated)\\s)(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])(?![\\w/%])"));
    private static final Pattern BORN = Pattern.compile(
            "(?:\\bd\\.?o\\.?b\\b\\.?|\\bdate of birth|\\bbirth ?dates?|\\bborn(?: on)?)[\\s:#-]{0,4}(?:is\\s+|of\\s+|on\\s+)?", Pattern.CASE_INSENSITIVE);
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
        if (text.contains("irth") || text.contains("orn") || text.contains("DOB") || text.contains("D.O.B") || text.contains("dob")) born();
        switch (letter.mode) {
            case STATE_PRACTICE -> {}
            case SAFE_HARBOR -> {
                for (Pattern form : FORMS) dates(form);
                ages();
            }
        }
    }

    private void born() {
        for (Matcher label = BORN.matcher(text); label.find(); ) {
            for (Pattern form : FORMS) {
                Matcher date = form.matcher(text).region(label.end(), Math.min(text.length(), label.end() + 40));
                date.useTransparentBounds(true);
                if (date.lookingAt()) {
                    Reason reason = new Reason.Pattern("date behind \"born\"");
                    letter.found.add(date.start(), date.end(), Identifier.BIRTH_DATE, reason, Confidence.CERTAIN);
                    break;
                }
            }
        }
    }

    private void dates(Pattern form) {
        for (Matcher m = form.matcher(text); m.find(); ) {
            if (letter.citations.isInParagraph(m.start()) || isOfGuideline(m.start())) continue;
            String year = year(m);
            String label = year.isEmpty() ? Identifier.DATE.word() : "date in " + year;
            letter.found.addKeeping(m.start(), m.end(), Identifier.DATE, "date", Confidence.LIKELY, label, year);
        }
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
        for (Matcher m = AGE.matcher(text); m.find(); ) {
            letter.found.addKeeping(
                    m.start(), m.end(), Identifier.AGE_OVER_89, "age over 89", Confidence.LIKELY, "90 or older", "90 or older");
        }
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
