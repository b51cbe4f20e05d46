package org.openimr.records.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openimr.records.chronology.ChronologyEvent.FunctionalMeasure;

/** Numbers for what the worker can do: "sits 15 minutes", "Oswestry 52%", "grip R 30 lb". */
final class MeasureRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-FUNCTION", 1);

    private static final Set<SectionKind> NOT_HERE = Set.of(
            SectionKind.EDUCATION,
            SectionKind.GUIDELINE,
            SectionKind.GOALS,
            SectionKind.LEGAL,
            SectionKind.JOB,
            SectionKind.WORK,
            SectionKind.PROCEDURE_STEPS);

    /** A value belongs to a measure not farther off than so many tokens. */
    private static final int REACH = 5;

    /** Words between the numbers of a series: "52%, then 44%". */
    private static final Set<String> JOINTS = Set.of("to", "then", ",", "and", "was", "from");

    private final Mentions mentions = new Mentions(RULE);
    private final StrengthReader strengths = new StrengthReader();

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON") || reading.hasCue("GOAL")) {
            strengths.forget();
            return;
        }
        for (StrengthReader.Strength strength : strengths.in(reading)) add(reading, strength, found);
        List<Hit> measures = reading.of(TermList.MEASURES);
        for (int i = 0; i < measures.size(); i++) {
            Hit measure = measures.get(i);
            String kind = measure.term().attribute("kind").orElse("score");
            if (kind.equals("strength") || kind.equals("suffix")) continue;
            int limit = i + 1 < measures.size()
                    ? measures.get(i + 1).first()
                    : reading.passage().tokens().size();
            if (kind.equals("score")) score(reading, measure, limit, found);
            else tolerance(reading, measure, kind, limit, found);
        }
    }

    private void add(Reading reading, StrengthReader.Strength strength, Consumer<ChronologyEvent> found) {
        Status status = Status.of(reading, strength.start(), strength.end(), Status.Usual.NOW);
        Optional<BodyPart> hand = Optional.of(new BodyPart("hand"));
        Region region = new Region(hand, strength.side(), List.of(), true);
        Mention mention = mentions.of(reading, strength.start(), strength.end(), strength.start(), status, region);
        found.accept(new FunctionalMeasure(mention, strength.measure(), strength.value()));
    }

    /** "Oswestry 52%", "QuickDASH 68 to 61": each number is one. */
    private void score(Reading reading, Hit measure, int limit, Consumer<ChronologyEvent> found) {
        List<Token> tokens = reading.passage().tokens();
        int reach = Math.min(limit, measure.last() + 1 + REACH);
        for (int at = measure.last() + 1; at < reach; at++) {
            Token token = tokens.get(at);
            if (token.plain().equals(".") && at > measure.last() + 1) return;
            if (!token.plain().matches("\\d{1,3}(\\.\\d+)?") || isDate(reading, token)) continue;
            boolean percent =
                    at + 1 < tokens.size() && tokens.get(at + 1).plain().equals("%");
            if (percent != measure.term().is("percent") && measure.term().is("percent")) continue;
            value(reading, measure, token.start(), token.end(), token.plain() + (percent ? "%" : ""), found);
            int next = at + (percent ? 2 : 1);
            while (next < tokens.size() && JOINTS.contains(tokens.get(next).plain())) next++;
            boolean series = next > at + (percent ? 2 : 1) && next < tokens.size();
            if (!series || !tokens.get(next).plain().matches("\\d{1,3}(\\.\\d+)?")) return;
            Token second = tokens.get(next);
            value(reading, measure, second.start(), second.end(), second.plain() + (percent ? "%" : ""), found);
            return;
        }
    }

    private static boolean isDate(Reading reading, Token token) {
        return reading.dates().stream().anyMatch(date -> date.start() <= token.start() && token.end() <= date.end());
    }

    private void tolerance(Reading reading, Hit measure, String kind, int limit, Consumer<ChronologyEvent> found) {
        if (reading.section() == SectionKind.EXAMINATION || reading.section() == SectionKind.PLAN) return;
        int reach = Math.min(limit, measure.last() + 1 + REACH);
        for (int at = measure.last() + 1; at < reach; at++) {
            String plain = reading.passage().tokens().get(at).plain();
            if (plain.equals(".") || plain.equals(";") || plain.equals("over") || plain.equals("every")) return;
            Optional<Amounts.Amount> amount = Amounts.at(reading, at, kind);
            if (amount.isEmpty()) continue;
            value(
                    reading,
                    suffixed(reading, measure, amount.get()),
                    amount.get().start(),
                    amount.get().end(),
                    amount.get().value(),
                    found);
            return;
        }
    }

    /** "Lifts 8 lb to the shoulder" is another measure than "lifts 8 lb". */
    private static Hit suffixed(Reading reading, Hit measure, Amounts.Amount amount) {
        return reading.of(TermList.MEASURES).stream()
                .filter(hit ->
                        hit.term().attribute("kind").filter("suffix"::equals).isPresent())
                .filter(hit -> hit.start() >= amount.end() && hit.start() - amount.end() < 3)
                .findFirst()
                .map(hit -> new Hit(hit.term(), measure.first(), measure.last(), measure.start(), measure.end()))
                .orElse(measure);
    }

    private void value(
            Reading reading, Hit measure, int start, int end, String value, Consumer<ChronologyEvent> found) {
        if (Status.isNegated(reading, measure.start(), measure.end())) return;
        Status.Usual usual = reading.isRetold() ? Status.Usual.ELSEWHERE : Status.Usual.NOW;
        Status status = Status.of(reading, measure.start(), end, usual);
        if (status.status() == EventStatus.PLANNED || status.status() == EventStatus.FAMILY) return;
        int from = Math.min(start, measure.start());
        Region region = region(reading, measure, start, end);
        Mention mention = mentions.of(reading, from, end, /* naming= */ start, status, region);
        found.accept(new FunctionalMeasure(mention, measure.name(), value));
    }

    /** A questionnaire measures a part of the body; a tolerance none. */
    private static Region region(Reading reading, Hit measure, int start, int end) {
        String part = measure.term().attribute("part").orElse("none");
        return switch (part) {
            case "none" -> Region.NONE;
            case "own" -> {
                Region own = Regions.of(reading, start, end);
                yield new Region(own.part(), own.side(), List.of(), own.written());
            }
            default -> new Region(Optional.of(new BodyPart(part)), Optional.empty(), List.of(), true);
        };
    }
}
