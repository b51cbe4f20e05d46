package org.openimr.bench.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.WrittenDay;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.CaseDocument;
import org.openimr.records.chronology.CaseFile;
import org.openimr.records.chronology.Chronology;
import org.openimr.records.chronology.ChronologyReader;
import org.openimr.records.chronology.Mention;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.server.cases.AsOf;
import org.openimr.server.desk.chronology.EventDay;
import org.openimr.vocabulary.load.Vocabularies;

/**
 * The readers of dates: in prose, in a letter's summary, in addresses and on the desk; and, for one input in {@value
 * #FILED_EVERY}, in a document of a case file, which costs much more.
 */
final class DateTarget implements FuzzTarget {
    private static final int FILED_EVERY = 64;
    private static final int LONGEST = 1 << 17;
    private static final int USUAL = 400;
    private static final Bounds BOUNDS = new Bounds(Duration.ofMillis(80), Duration.ofNanos(8_000), 4 << 20, 20_000);
    private static final LocalDate INJURY = LocalDate.of(2017, Month.FEBRUARY, 6);
    private static final LocalDate SERVICE = LocalDate.of(2018, Month.FEBRUARY, 28);

    private static final Stock STOCK = new Stock(
            List.of(
                    "He was seen on 10/15/04 and again on November 30, 2012 for his knee.",
                    "2016-03-15",
                    "2016-03",
                    "~2016",
                    "2026-03-05T17:00:00Z",
                    "+999999999-12-31",
                    "MRI of the lumbar spine on 4-1-13; surgery 03/09/2016, follow-up 3/12.",
                    "DOB: 03/14/1971. Seen since 28 June 2017, off work until 6 de abril de 2017.",
                    "Two weeks ago, in May, he returned to work; last week pain 8/10 with activity.",
                    "sustained an industrial injury on 3-9-2016",
                    "injury on 10-142016",
                    "injury of 118-2016"),
            Tokens.OF_DATES,
            LONGEST,
            USUAL);

    private final ChronologyReader chronologies =
            ChronologyReader.of(Vocabularies.builtIn().vocabulary());
    private final String before;
    private final String after;

    DateTarget() {
        String letter = LetterFrame.TEXT;
        int at = letter.indexOf(LetterFrame.MARK);
        before = letter.substring(0, at);
        after = letter.substring(at + LetterFrame.MARK.length());
    }

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Stock stock() {
        return STOCK;
    }

    @Override
    public Bounds bounds() {
        return BOUNDS;
    }

    @Override
    public Answer read(String input) {
        List<Seen<LocalDate>> seen = WrittenDay.in(input);
        String letter = before + input + after;
        Reading reading = DeterminationReader.read(letter);
        Optional<AsOf> moment = AsOf.parse(input, AsOf.Reading.KNOWN);
        Optional<EventDay> day = EventDay.parse(input);
        Optional<Chronology> chronology =
                Math.floorMod(input.hashCode(), FILED_EVERY) == 0 ? filed(input) : Optional.empty();
        moment.ifPresent(at -> at.isKnownAt(Instant.EPOCH));
        return () -> {
            seen.forEach(one -> check(one, input));
            if (reading instanceof Reading.Read read) {
                read.spans().all().forEach((path, span) -> Occurrence.within(span.start(), span.end(), letter, path));
            }
            day.ifPresent(one -> WrongAnswer.unless(
                    EventDay.parse(one.toString()).equals(day), "written, " + one + " is read as another day"));
            chronology.ifPresent(read -> read.events().forEach(event -> check(event.mention(), input)));
        };
    }

    private Optional<Chronology> filed(String input) {
        List<TextLine> lines = input.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        new TextLine(line, new Box(0, 0, Math.min(1, line.length() / 100.0), 1), OptionalInt.empty()))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        var document = new CaseDocument(
                "report",
                DocumentKind.PROGRESS_REPORT,
                Optional.of("Ada Fictional, MD"),
                List.of(SERVICE),
                List.of(new PageText(TextSource.TEXT_LAYER, lines)));
        return Optional.of(chronologies.read(new CaseFile(Optional.of(INJURY), List.of(document))));
    }

    private static void check(Seen<LocalDate> one, String input) {
        Occurrence.within(one.where().start(), one.where().end(), input, "a day");
        String words = one.where().of(input);
        WrongAnswer.unless(
                words.contains(Integer.toString(one.what().getDayOfMonth())) || hasOtherFigures(words),
                "a day that is not there: " + one.what() + " in " + words);
    }

    /** Figures of another script: their value is the same, their characters are not. */
    private static boolean hasOtherFigures(String words) {
        return words.chars().anyMatch(c -> Character.isDigit(c) && c > '9');
    }

    private static void check(Mention mention, String input) {
        WrongAnswer.unless(
                input.lines().anyMatch(line -> line.contains(mention.quote())),
                "quotes what is not there: " + mention.quote());
    }
}
