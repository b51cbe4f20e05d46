package org.openimr.records.chronology;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in figures or in words. */
final class Numbers {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}(\\.\\d+)?");

    private Numbers() {}

    /** The number that exactly these characters are, in figures; empty if they are none. */
    static Optional<String> of(Reading reading, int start, int end) {
        String text = reading.text().substring(start, end);
        if (FIGURES.matcher(text).matches()) return Optional.of(text);
        return reading.of(TermList.NUMBERS).stream()
                .filter(hit -> hit.start() == start && hit.end() == end)
                .map(Hit::name)
                .findFirst();
    }

    /** A number and where it ends. */
    record Found(String figures, int start, int end) {}

    /** The number that stands at a token, with "to" and a second one where it is a range: "6-8". */
    static Optional<Found> at(Reading reading, int token) {
        Optional<Found> first = single(reading, token);
        if (first.isEmpty()) return first;
        int next = after(reading, first.get().end());
        if (next + 1 >= reading.passage().tokens().size()) return first;
        String joint = reading.passage().tokens().get(next).plain();
        if (!joint.equals("to")
                && !joint.equals("-")
                && !joint.equals("a")
                && !joint.equals("or")
                && !joint.equals("o")) {
            return first;
        }
        return single(reading, next + 1)
                .map(second -> new Found(
                        first.get().figures() + "-" + second.figures(),
                        first.get().start(),
                        second.end()))
                .or(() -> first);
    }

    private static Optional<Found> single(Reading reading, int token) {
        Token word = reading.passage().tokens().get(token);
        if (FIGURES.matcher(word.plain()).matches()) {
            return Optional.of(new Found(word.plain(), word.start(), word.end()));
        }
        return reading.of(TermList.NUMBERS).stream()
                .filter(hit -> hit.first() == token)
                .map(hit -> new Found(hit.name(), hit.start(), hit.end()))
                .findFirst();
    }

    private static int after(Reading reading, int end) {
        int token = 0;
        while (token < reading.passage().tokens().size()
                && reading.passage().tokens().get(token).start() < end) token++;
        return token;
    }
}
