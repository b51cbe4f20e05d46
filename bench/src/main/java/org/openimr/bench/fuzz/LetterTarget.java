package org.openimr.bench.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.bench.archive.SeedLetters;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Span;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** The reader of letters: no exception, spans inside of the text, and every text it gives stands at its place. */
final class LetterTarget implements FuzzTarget {
    private static final int FICTIONAL = 96;
    private static final int USUAL = 16_000;
    private static final Bounds BOUNDS = new Bounds(Duration.ofMillis(60), Duration.ofNanos(600), 256 << 10, 40);

    private final Stock stock;

    LetterTarget(Path corpus) {
        stock = new Stock(
                SeedLetters.texts(FICTIONAL, corpus), Tokens.OF_LETTERS, DeterminationReader.MOST_CHARACTERS, USUAL);
    }

    @Override
    public String name() {
        return "letter";
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
        Reading reading = DeterminationReader.read(input);
        return () -> {
            reading.findings()
                    .forEach(finding -> finding.span()
                            .ifPresent(span -> Occurrence.within(span.start(), span.end(), input, finding.code())));
            switch (reading) {
                case Reading.Read read -> check(read, input);
                case Reading.Declined _, Reading.Unreadable _ ->
                    WrongAnswer.unless(
                            !reading.findings().isEmpty() || reading instanceof Reading.Declined,
                            "unreadable without a reason");
            }
        };
    }

    private static void check(Reading.Read read, String input) {
        WrongAnswer.unless(read.source().equals(input), "another text than the one that was given");
        Map<String, Span> spans = read.spans().all();
        spans.forEach((path, span) -> Occurrence.within(span.start(), span.end(), input, path));
        Determination said = read.determination();
        said.caseNumber().ifPresent(number -> stands("caseNumber", number.value(), spans, input));
        for (int i = 0; i < said.summary().diagnoses().size(); i++) {
            stands("diagnoses[" + i + "]", said.summary().diagnoses().get(i), spans, input);
        }
        for (int i = 0; i < said.issues().size(); i++) {
            Issue issue = said.issues().get(i);
            String path = "issues[" + i + "].";
            stands(path + "service", issue.service(), spans, input);
            issue.serviceInDispute().ifPresent(text -> stands(path + "serviceInDispute", text, spans, input));
            issue.rationale().ifPresent(text -> stands(path + "rationale", text, spans, input));
            citations(path + "claimsAdministratorBasis", issue.claimsAdministratorBasis(), spans, input);
            citations(path + "reviewerBasis", issue.reviewerBasis(), spans, input);
        }
    }

    private static void citations(String path, Optional<Basis> basis, Map<String, Span> spans, String input) {
        List<String> texts = basis.map(
                        of -> of.citations().stream().map(c -> c.text()).toList())
                .orElse(List.of());
        for (int i = 0; i < texts.size(); i++) {
            stands(path + ".citations[" + i + "].text", texts.get(i), spans, input);
        }
    }

    private static void stands(String path, String said, Map<String, Span> spans, String input) {
        Span span = spans.get(path);
        if (span == null) throw new WrongAnswer(path + " has a value and no place");
        WrongAnswer.unless(
                Occurrence.inOrder(said, input, span.start(), span.end()), path + " says what is not there: " + said);
    }
}
