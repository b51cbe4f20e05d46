package org.openimr.bench.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.understanding.Citator;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.bench.archive.SeedLetters;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Side;
import org.openimr.determination.Span;
import org.openimr.determination.read.SourceParser;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.server.alerts.SectionKey;

/**
 * The readers of citations: of a sentence that cites guidelines, of a clause of the law, of a section's key. What is said
 * of a text stands in it, and what can be printed is read again as the same.
 */
final class CitationTarget implements FuzzTarget {
    private static final int FICTIONAL = 48;
    private static final int LONGEST = 1 << 19;
    private static final int USUAL = 600;
    private static final Bounds BOUNDS = new Bounds(Duration.ofMillis(40), Duration.ofNanos(6_000), 512 << 10, 2000);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2016, Month.MAY, 2));

    private final Citator citator = Citator.builtIn();
    private final Stock stock;

    CitationTarget(Path corpus) {
        List<String> seeds = new ArrayList<>(SeedLetters.citations(FICTIONAL, corpus));
        seeds.addAll(Tokens.OF_CITATIONS);
        stock = new Stock(seeds, Tokens.OF_CITATIONS, LONGEST, USUAL);
    }

    @Override
    public String name() {
        return "citation";
    }

    @Override
    public Stock stock() {
        return stock;
    }

    @Override
    public Bounds bounds() {
        return BOUNDS;
    }

    @Override
    public Answer read(String input) {
        List<GuidelineCitation> citations = new ArrayList<>();
        for (Kind kind : Kind.values())
            citations.add(new GuidelineCitation(kind, input, SourceParser.parse(kind, input)));
        var basis = new Basis(Optional.empty(), citations, Optional.empty());
        List<Derived<CitedSection>> cited = citator.cited(basis, Side.EXPERT_REVIEWER, DAY);
        Optional<Citation> clause = Citation.parse(input);
        Optional<RuleId> rule = RuleId.parse(input);
        Optional<SectionKey> key = SectionKey.parse(input);
        return () -> {
            citations.forEach(citation -> citation.sources().forEach(source -> check(source, input)));
            for (Derived<CitedSection> one : cited) {
                Span span = one.from().where().span();
                Occurrence.within(span.start(), span.end(), input, "a section cited");
                one.value().section().ifPresent(words -> stands(words, input));
                one.value().pages().forEach(words -> stands(words, input));
            }
            clause.ifPresent(read -> again(read, Citation.parse(read.printed())));
            clause.ifPresent(read -> again(read, Citation.parse(read.brief())));
            rule.ifPresent(read -> again(read, RuleId.parse(read.toString())));
            key.ifPresent(read -> WrongAnswer.unless(read.value().equals(input), "another key than was typed"));
        };
    }

    private static void check(Source source, String input) {
        source.title().ifPresent(words -> stands(words, input));
        source.sections().forEach(words -> stands(words, input));
        source.pages().forEach(words -> stands(words, input));
        source.year().ifPresent(year -> stands(Integer.toString(year), input));
        source.chapter().ifPresent(number -> WrongAnswer.unless(number >= 0 && number < 1000, "no chapter: " + number));
    }

    private static void stands(String words, String input) {
        WrongAnswer.unless(input.contains(words), "cites what is not there: " + words);
    }

    private static <T> void again(T read, Optional<T> once) {
        WrongAnswer.unless(once.equals(Optional.of(read)), "printed, " + read + " is read as " + once);
    }
}
