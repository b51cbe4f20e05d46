package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads grip and pinch, each side by itself, also where the other side stands in the next passage. */
final class StrengthReader {
    private static final Pattern UNIT = Pattern.compile("\\b(lbs?|kgs?|pounds|kilograms)\\b");
    private static final Set<String> BETWEEN = Set.of(",", "/", "and", "y", ":", "lb", "lbs", "kg", "is", "hand");

    private Optional<String> measure = Optional.empty();
    private String unit = "";

    /** @param value  one number or those of the trials, with the unit */
    record Strength(String measure, Optional<Side> side, String value, int start, int end) {}

    void forget() {
        measure = Optional.empty();
    }

    List<Strength> in(Reading reading) {
        List<Strength> found = new ArrayList<>();
        List<Hit> named = reading.of(TermList.MEASURES).stream()
                .filter(hit ->
                        hit.term().attribute("kind").filter("strength"::equals).isPresent())
                .toList();
        Matcher written = UNIT.matcher(reading.text());
        boolean unitHere = written.find();
        if (unitHere) unit = written.group(1).startsWith("k") ? "kg" : "lb";
        if (named.isEmpty()) {
            boolean goesOn =
                    measure.isPresent() && reading.of(TermList.SIDES).stream().anyMatch(hit -> hit.first() == 0);
            if (goesOn && !unit.isEmpty())
                sides(reading, measure.get(), 0, reading.passage().tokens().size(), found);
            forget();
            return found;
        }
        if (!unitHere) return found;
        for (int i = 0; i < named.size(); i++) {
            int from = named.get(i).last() + 1;
            int to = i + 1 < named.size()
                    ? named.get(i + 1).first()
                    : reading.passage().tokens().size();
            sides(reading, named.get(i).name(), from, to, found);
        }
        measure = Optional.of(named.getLast().name());
        return found;
    }

    private void sides(Reading reading, String name, int from, int to, List<Strength> found) {
        List<Hit> sides = reading.of(TermList.SIDES).stream()
                .filter(hit -> hit.first() >= from && hit.first() < to)
                .toList();
        for (Hit side : sides) {
            Side hand = Side.valueOf(side.name());
            numbers(reading, side.last() + 1, to)
                    .ifPresent(n -> found.add(
                            new Strength(name, Optional.of(hand), n.figures() + " " + unit, side.start(), n.end())));
        }
    }

    /** The numbers that follow, parted by commas at most. */
    private static Optional<Numbers.Found> numbers(Reading reading, int from, int to) {
        List<Token> tokens = reading.passage().tokens();
        List<String> numbers = new ArrayList<>();
        int end = 0;
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (token.plain().matches("\\d{1,3}(\\.\\d+)?")) {
                boolean strength = at + 1 < to && tokens.get(at + 1).plain().equals("/") && numbers.isEmpty();
                if (strength) return Optional.empty();
                numbers.add(token.plain());
                end = token.end();
            } else if (!BETWEEN.contains(token.plain())) {
                break;
            }
        }
        if (numbers.isEmpty()) return Optional.empty();
        return Optional.of(
                new Numbers.Found(String.join(" ", numbers), tokens.get(from).start(), end));
    }
}
