package org.openimr.archive.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.index.Condition.Decided;
import org.openimr.archive.index.Condition.Marked;
import org.openimr.archive.query.SearchField;
import org.openimr.archive.text.EnglishText;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.SpineLevel;

/** Reads what is said of a field that has values rather than a text. Empty: the field cannot have that value. */
final class FieldReader {
    private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Set<String> OUTCOMES = Set.of("upheld", "overturned", "not-stated");
    /** Open ends: years of four digits, which is all that can be typed. */
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();

    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    private FieldReader() {}

    /**
     * @param begins  a longer word or key that begins so is meant too
     */
    static Optional<Condition> read(SearchField field, String text, boolean begins) {
        String value = text.strip();
        return switch (field) {
            case SERVICE, RATIONALE, SUMMARY -> Optional.empty(); // of these words are said
            case YEAR, DECIDED -> begins ? Optional.empty() : days(field, value);
            case OUTCOME -> OUTCOMES.contains(lower(value)) ? key(field, value) : Optional.empty();
            case SIDE -> side(value);
            case LEVEL -> levels(value);
            case PART -> part(value, begins);
            case CASE, CITED ->
                value.isEmpty() ? Optional.empty() : Optional.of(new Marked(Marks.key(field, value), begins));
            case CATEGORY, CITES -> either(new Marked(Marks.key(field, value), begins), words(field, value, begins));
            case SPECIALTY, DRUG -> words(field, value, begins);
        };
    }

    /** How the field is written, for a person. */
    static String example(SearchField field) {
        return switch (field) {
            case SERVICE, RATIONALE, SUMMARY -> field.typed() + ":knee";
            case YEAR -> "year:2016, year:2015..2017 or year:2015..";
            case DECIDED -> "decided:2016-03-31, decided:2016-01-01..2016-06-30 or decided:2016-07-01..";
            case OUTCOME -> "outcome:upheld, outcome:overturned or outcome:not-stated";
            case SIDE -> "side:left, side:right or side:bilateral";
            case LEVEL -> "level:L5 or level:L4-5";
            case PART -> "part:knee or part:\"low back\"";
            case CASE -> "case:CM16-0012345";
            case CATEGORY -> "category:injection/facet or category:\"physical therapy\"";
            case CITES -> "cites:acoem-2004/low-back or cites:\"low back\"";
            case CITED -> "cited:acoem-2004/low-back or cited:\"acoem-2004/low-back#special studies\"";
            case SPECIALTY -> "specialty:\"pain management\"";
            case DRUG -> "drug:tramadol or drug:opioid";
        };
    }

    private static Optional<Condition> days(SearchField field, String value) {
        Matcher range = RANGE.matcher(value);
        String from = range.matches() ? range.group(1) : value;
        String to = range.matches() ? range.group(2) : value;
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        try {
            long first = from.isEmpty() ? FIRST : first(field, from).toEpochDay();
            long last = to.isEmpty() ? LAST : last(field, to).toEpochDay();
            return Optional.of(new Decided(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate first(SearchField field, String text) {
        if (YEAR.matcher(text).matches()) return Year.parse(text).atDay(1);
        if (field == SearchField.YEAR) throw new DateTimeException("not a year");
        return MONTH.matcher(text).matches() ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    private static LocalDate last(SearchField field, String text) {
        LocalDate first = first(field, text);
        if (YEAR.matcher(text).matches()) return first.withDayOfYear(first.lengthOfYear());
        return MONTH.matcher(text).matches() ? first.withDayOfMonth(first.lengthOfMonth()) : first;
    }

    private static Optional<Condition> side(String value) {
        return switch (lower(value)) {
            case "left", "right" -> key(SearchField.SIDE, value);
            case "bilateral", "both" ->
                Optional.of(new Condition.All(
                        List.of(
                                new Marked(Marks.key(SearchField.SIDE, "left"), false),
                                new Marked(Marks.key(SearchField.SIDE, "right"), false)),
                        List.of()));
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> levels(String value) {
        List<Condition> all = new ArrayList<>();
        for (SpineLevel level : SpineLevel.allIn(value.toUpperCase(Locale.ROOT))) {
            all.add(new Marked(Marks.key(SearchField.LEVEL, level.toString()), false));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(all, List.of()));
    }

    /** A part as anyone names it; a word of a part's name else. */
    private static Optional<Condition> part(String value, boolean begins) {
        List<Condition> parts = new ArrayList<>();
        for (BodyPart part : BodyPart.allIn(value))
            words(SearchField.PART, part.printed(), false).ifPresent(parts::add);
        return parts.isEmpty()
                ? words(SearchField.PART, value, begins)
                : Optional.of(new Condition.All(parts, List.of()));
    }

    private static Optional<Condition> key(SearchField field, String value) {
        return Optional.of(new Marked(Marks.key(field, value), false));
    }

    private static Optional<Condition> words(SearchField field, String value, boolean begins) {
        if (begins) return Optional.of(new Marked(Marks.word(field, EnglishText.folded(value)), true));
        List<Condition> all = new ArrayList<>();
        for (String term : EnglishText.terms(value)) all.add(new Marked(Marks.word(field, term), false));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(all, List.of()));
    }

    private static Optional<Condition> either(Condition key, Optional<Condition> words) {
        return words.map(all -> new Condition.Any(List.of(key, all)));
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
