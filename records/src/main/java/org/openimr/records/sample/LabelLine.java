package org.openimr.records.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a label file. */
final class LabelLine {
    private static final Pattern ATTRIBUTE = Pattern.compile(" (\\w+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern DUPLICATE = Pattern.compile("DUPLICATE (\\d+) of (\\S+) (\\d+)");

    private LabelLine() {}

    /** @throws IllegalArgumentException if it is no label */
    static Label read(String line) {
        String kind = line.substring(0, Math.max(0, line.indexOf(' ')));
        return switch (kind) {
            case "EVENT" -> event(line);
            case "TRAP" -> {
                Words words = Words.of(line, 3);
                yield new Label.Trap(words.place(), TrapReason.valueOf(words.word(2)), words.quote());
            }
            case "ERROR" -> {
                Words words = Words.of(line, 3);
                yield new Label.Mistake(
                        words.place(), ErrorKind.valueOf(words.word(2)), words.take("expected"), words.quote());
            }
            case "MISMATCH" -> {
                Words words = Words.of(line, 3);
                yield new Label.Mismatch(words.place(), words.word(2), words.take("means"), words.quote());
            }
            case "DUPLICATE" -> duplicate(line);
            default -> throw new IllegalArgumentException("no label: " + line);
        };
    }

    private static Label event(String line) {
        Words words = Words.of(line, 5);
        Optional<String> part = words.find("part");
        Optional<Side> side = words.find("side").map(Side::valueOf);
        Optional<String> level = words.find("level");
        boolean copied = words.find("copied").isPresent();
        String quote = words.quote();
        return new Label.Event(
                words.place(),
                EventKind.valueOf(words.word(2)),
                EventStatus.valueOf(words.word(3)),
                LabelDate.of(words.word(4)),
                part,
                side,
                level,
                words.attributes(),
                copied,
                quote);
    }

    private static Label duplicate(String line) {
        Matcher matcher = DUPLICATE.matcher(line);
        if (!matcher.matches()) throw new IllegalArgumentException("no duplicate: " + line);
        return new Label.Duplicate(
                Integer.parseInt(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3)));
    }

    /** The leading words of a line, then its attributes; those taken are gone. */
    record Words(List<String> words, Map<String, String> attributes) {
        static Words of(String line, int count) {
            List<String> words = List.of(line.split(" ", count + 1));
            if (words.size() <= count) throw new IllegalArgumentException("too short: " + line);
            String rest = " " + words.get(count);
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher matcher = ATTRIBUTE.matcher(rest);
            int end = 0;
            while (matcher.find() && matcher.start() == end) {
                String bare = matcher.group(3);
                attributes.put(matcher.group(1), bare == null ? matcher.group(2) : bare);
                end = matcher.end();
            }
            if (end != rest.length()) throw new IllegalArgumentException("not understood: " + rest.substring(end));
            return new Words(words, attributes);
        }

        String word(int index) {
            return words.get(index);
        }

        Place place() {
            return Place.of(words.get(1));
        }

        Optional<String> find(String name) {
            return Optional.ofNullable(attributes.remove(name));
        }

        String take(String name) {
            return find(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
        }

        String quote() {
            return take("quote");
        }
    }
}
