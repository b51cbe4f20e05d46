package org.openimr.determination.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openimr.determination.prose.LowerCase;

/** Subjects that the schedule is known to address, by years; seen or recalled, so for a warning only. */
final class MtusTopics {
    private record Topic(int from, int until, String subject) {}

    private static final List<Topic> ALL = load();

    private MtusTopics() {}

    /** The longest subject addressed in that year which the words name. */
    static Optional<String> addressed(String words, int year) {
        String text = LowerCase.of(words);
        return ALL.stream()
                .filter(topic -> topic.from() <= year && year <= topic.until() && text.contains(topic.subject()))
                .map(Topic::subject)
                .max(Comparator.comparingInt(String::length));
    }

    private static List<Topic> load() {
        try (InputStream in =
                Objects.requireNonNull(MtusTopics.class.getResourceAsStream("mtus-topics.txt"), "mtus-topics.txt")) {
            List<Topic> topics = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) continue;
                int from = Integer.parseInt(line.substring(0, 4));
                int until = Integer.parseInt(line.substring(5, 9));
                for (String subject : line.substring(11).split("\\|", -1)) topics.add(new Topic(from, until, subject));
            }
            return List.copyOf(topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
