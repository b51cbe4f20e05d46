package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.chronology.ChronologyEvent.PainScore;

/** Pain written as a part of ten: "7/10 with activity", "5 to 9 over 10", "7 de 10". */
final class PainRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-PAIN", 1);

    private static final Pattern SCORE = Pattern.compile(
            "(?<![\\d/.+-])(\\d{1,2}(?:\\.5)?)(?: ?(?:-|\u2013|to|a) ?(\\d{1,2}))?(?: ?/ ?| out of | of | de | over )(?:10|ten|diez)\\b(?![/\\d-])");

    /** Two scores with one scale or none: "from 8 to 3". */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:from|de) (?:an? )?(\\w+) (?:to|a) (?:an? )?(\\w+)\\b(?! ?/)");

    private static final Set<SectionKind> NOT_HERE =
            Set.of(SectionKind.EDUCATION, SectionKind.GUIDELINE, SectionKind.GOALS, SectionKind.LEGAL, SectionKind.JOB);

    private final Mentions mentions = new Mentions(RULE);
    /** The rows of a table follow whose columns are pain before and pain after. */
    private boolean headed;

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON")) return;
        List<int[]> scores = scores(reading);
        if (scores.isEmpty()) {
            boolean heads = reading.hasCue("ROW_HEAD") && reading.cues("PAIN").size() == 2;
            headed = heads || (headed && isRow(reading));
        } else if (headed && scores.size() == 2 && isRow(reading)) {
            add(reading, scores.get(0), score(reading, scores.get(0)), Optional.of("before"), found);
            add(reading, scores.get(1), score(reading, scores.get(1)), Optional.of("after"), found);
            return;
        }
        for (int i = 0; i < scores.size(); i++) {
            int[] at = scores.get(i);
            int from = i == 0 ? 0 : scores.get(i - 1)[1];
            int to = i + 1 < scores.size()
                    ? scores.get(i + 1)[0]
                    : reading.text().length();
            add(reading, at, score(reading, at), context(reading, at, from, to), found);
        }
        if (scores.isEmpty()) change(reading, found);
    }

    private static boolean isRow(Reading reading) {
        return reading.passage().opensLine() && Character.isDigit(reading.text().charAt(0));
    }

    private static List<int[]> scores(Reading reading) {
        List<int[]> scores = new ArrayList<>();
        boolean examined = reading.section() == SectionKind.EXAMINATION;
        boolean pain = reading.hasCue("PAIN");
        for (Matcher m = SCORE.matcher(reading.text()); m.find(); ) {
            boolean isDate = reading.dates().stream().anyMatch(d -> d.start() < m.end() && m.start() < d.end());
            if (isDate || (examined && !pain) || !inScale(m.group(1)) || !inScale(m.group(2))) continue;
            scores.add(new int[] {m.start(), m.end()});
        }
        return scores;
    }

    private static boolean inScale(String number) {
        return number == null || Double.parseDouble(number) <= 10;
    }

    private static String score(Reading reading, int[] at) {
        Matcher m = SCORE.matcher(reading.text());
        if (!m.find(at[0])) throw new IllegalStateException("a score that was found is there");
        return m.group(2) == null ? m.group(1) : m.group(1) + "-" + m.group(2);
    }

    /** The first word of context after the score in its clause, or else the last before it. */
    private static Optional<String> context(Reading reading, int[] at, int from, int to) {
        List<Hit> words = reading.of(TermList.PAIN);
        Optional<Hit> after = words.stream()
                .filter(hit -> hit.start() >= at[1] && hit.start() < to && hit.start() - at[1] < 45)
                .filter(hit -> isOneClause(reading, at[1], hit.start()))
                .findFirst();
        Optional<Hit> before = words.stream()
                .filter(hit -> hit.end() <= at[0] && hit.start() >= from && at[0] - hit.end() < 40)
                .reduce((first, second) -> second);
        boolean own = after.isPresent()
                && (before.isEmpty()
                        || after.get().start() - at[1]
                                <= 2 + at[0] - before.get().end());
        return (own ? after : before.or(() -> after)).map(Hit::name).filter(name -> !name.equals("none"));
    }

    private static boolean isOneClause(Reading reading, int from, int to) {
        String between = reading.between(from, to);
        return between.indexOf(',') < 0;
    }

    private void change(Reading reading, Consumer<ChronologyEvent> found) {
        if (!reading.hasCue("PAIN")) return;
        for (Matcher m = CHANGE.matcher(reading.text()); m.find(); ) {
            Optional<String> first = Numbers.of(reading, m.start(1), m.end(1));
            Optional<String> second = Numbers.of(reading, m.start(2), m.end(2));
            if (first.isEmpty() || second.isEmpty() || !inScale(first.get()) || !inScale(second.get())) continue;
            int[] at = {m.start(1), m.end(2)};
            add(reading, at, first.get(), Optional.of("before"), found);
            add(reading, at, second.get(), Optional.of("after"), found);
        }
    }

    private void add(
            Reading reading, int[] at, String score, Optional<String> context, Consumer<ChronologyEvent> found) {
        Status.Usual usual = reading.isRetold() ? Status.Usual.ELSEWHERE : Status.Usual.NOW;
        Status status = Status.of(reading, at[0], at[1], usual);
        if (status.status() == EventStatus.PLANNED || status.status() == EventStatus.NEGATED) status = now(reading);
        if (status.status() == EventStatus.FAMILY) return;
        Region region = Regions.of(reading, at[0], at[1]);
        Region withoutLevel = new Region(region.part(), region.side(), List.of(), region.written());
        found.accept(new PainScore(mentions.of(reading, at[0], at[1], at[0], status, withoutLevel), score, context));
    }

    private static Status now(Reading reading) {
        EventDate own = reading.entry()
                .map(day -> EventDate.day(day, EventDate.Basis.DOCUMENT))
                .orElse(EventDate.UNKNOWN);
        return new Status(EventStatus.PERFORMED, own, false);
    }
}
