package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.determination.PublishedLetters;
import org.openimr.determination.PublishedLetters.Letter;
import org.openimr.vocabulary.Vocabulary;

/**
 * A change of a check shows what it does to the real letters: {@code -Dopenimr.write.alarms=true} writes the alarms
 * anew and marks those that nobody has judged.
 */
class JudgedAlarmsTest {
    private static final double LEAST_PRECISION = 0.9;

    @Test
    void every_alarm_on_the_real_letters_is_judged_and_every_judged_alarm_is_still_raised() throws IOException {
        List<Letter> letters = PublishedLetters.all();
        Vocabulary vocabulary = SharedVocabulary.read();
        List<Alarm> raised = letters.stream()
                .flatMap(letter -> Alarm.on(letter, vocabulary))
                .sorted(java.util.Comparator.comparing(alarm -> alarm.line("")))
                .toList();
        if (Boolean.getBoolean("openimr.write.alarms")) write(raised);
        assertThat(raised.stream().map(alarm -> alarm.line("")))
                .as("judge them in " + JudgedAlarms.FILE.getFileName())
                .containsExactlyElementsOf(JudgedAlarms.lines().stream()
                        .map(line -> Alarm.parse(line).line(""))
                        .toList());
    }

    @Test
    void every_verdict_is_true_or_false() {
        assertThat(JudgedAlarms.lines())
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",true") || line.endsWith(",false"));
    }

    @Test
    void a_check_that_keeps_a_letter_from_leaving_is_right_nine_times_in_ten() {
        Vocabulary vocabulary = SharedVocabulary.read();
        Set<String> blocking = PublishedLetters.all().stream()
                .flatMap(letter -> Alarm.blocking(letter, vocabulary))
                .collect(Collectors.toSet());
        Map<String, JudgedAlarms.Score> scores = JudgedAlarms.scores();
        assertThat(blocking)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(scores.getOrDefault(code, new JudgedAlarms.Score(0, 1))
                                .precision())
                        .as(code)
                        .isGreaterThanOrEqualTo(LEAST_PRECISION));
    }

    private static void write(List<Alarm> raised) throws IOException {
        List<String> old = Files.exists(JudgedAlarms.FILE) ? new ArrayList<>(JudgedAlarms.lines()) : new ArrayList<>();
        Stream<String> lines = raised.stream().map(alarm -> {
            for (String line : old) {
                if (!Alarm.parse(line).equals(alarm)) continue;
                old.remove(line);
                return line;
            }
            return alarm.line("unjudged");
        });
        Files.writeString(
                JudgedAlarms.FILE, JudgedAlarms.HEADER + "\n" + lines.collect(Collectors.joining("\n")) + "\n");
    }
}
