package org.openimr.bench.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.index.Question;
import org.openimr.archive.query.Expression;
import org.openimr.archive.query.QueryReader;
import org.openimr.archive.query.QueryReading;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRequest;
import org.openimr.server.desk.SearchWords;

/**
 * The readers of queries: the archive's, up to what an index is asked, its links, and the case file's. An expression
 * holds no word that was not typed.
 */
final class QueryTarget implements FuzzTarget {
    private static final int LONGEST = 1 << 18;
    private static final int USUAL = 300;
    private static final Bounds BOUNDS = new Bounds(Duration.ofMillis(60), Duration.ofNanos(2_000), 4 << 20, 600);

    private static final Stock STOCK = new Stock(
            List.of(
                    "physical therapy AND (knee OR \"low back\") -surgery",
                    "service:MRI cites:acoem-2004/low-back year:2015..2017 outcome:upheld",
                    "\"functional improvement\"~5 drug:opioid NOT side:left",
                    "level:L4-5 part:\"low back\" decided:2016-01-01..2016-06-30 lumb*",
                    "exact:(epidural OR facet) specialty:\"pain management\" category:injection/facet",
                    "q=knee&page=2&per=50&sort=newest&outcome=upheld",
                    "case:CM16-0012345",
                    "cited:\"acoem-2004/low-back#special studies\""),
            Tokens.OF_QUERIES,
            LONGEST,
            USUAL);

    private final Lexicon lexicon = Lexicon.builtIn();

    @Override
    public String name() {
        return "query";
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
        QueryReading reading = QueryReader.read(input);
        Question question = Question.of(SearchRequest.of(input), lexicon);
        SearchRequest linked = SearchLink.read(input);
        SearchWords words = SearchWords.parse(input);
        return () -> {
            switch (reading) {
                case QueryReading.Understood understood -> {
                    understood.expression().ifPresent(expression -> typed(expression, input));
                    WrongAnswer.unless(understood.notices().stream().noneMatch(String::isBlank), "an empty notice");
                }
                case QueryReading.Refused refused ->
                    WrongAnswer.unless(
                            question.equals(new Question.Refused(refused.why())), "refused, and asked all the same");
            }
            WrongAnswer.unless(
                    SearchLink.read(SearchLink.write(linked)).equals(linked),
                    "a link that is read as another question");
            words.terms().forEach(term -> WrongAnswer.unless(!term.isEmpty(), "a term without words"));
        };
    }

    private static void typed(Expression expression, String input) {
        switch (expression) {
            case Expression.Words(String text, boolean _) -> stands(text, input);
            case Expression.Beginning(String letters) -> stands(letters + "*", input);
            case Expression.Near(String text, int _) -> stands(text, input);
            case Expression.In(var field, Expression inner) -> {
                WrongAnswer.unless(
                        input.toLowerCase(Locale.ROOT).contains(field.typed() + ":"),
                        "a field that was not typed: " + field);
                typed(inner, input);
            }
            case Expression.Not(Expression inner) -> typed(inner, input);
            case Expression.All(List<Expression> parts) -> parts.forEach(part -> typed(part, input));
            case Expression.Any(List<Expression> parts) -> parts.forEach(part -> typed(part, input));
        }
    }

    /** A star inside of a word was taken as a space. */
    private static void stands(String words, String input) {
        WrongAnswer.unless(
                input.contains(words) || input.replace('*', ' ').contains(words),
                "words that were not typed: " + words);
    }
}
