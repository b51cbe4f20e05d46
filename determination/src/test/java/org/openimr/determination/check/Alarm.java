package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.PublishedLetters.Letter;
import org.openimr.determination.Severity;
import org.openimr.determination.Span;
import org.openimr.determination.read.Reading;
import org.openimr.vocabulary.Vocabulary;

/**
 * What a check says of a real letter: where, never the words.
 *
 * @param letter  file name without its ending
 * @param start   in the letter's text; -1 where there is no one place
 */
record Alarm(String letter, String check, String path, int start, int end) {

    /** All alarms on the real letters, as if they were to be issued here. */
    static Stream<Alarm> on(Letter letter, Vocabulary vocabulary) {
        return faults(letter, vocabulary).map(fault -> of(letter, fault));
    }

    /** Codes of the checks that would have kept one of these letters from leaving. */
    static Stream<String> blocking(Letter letter, Vocabulary vocabulary) {
        return faults(letter, vocabulary)
                .filter(fault -> fault.finding().severity() == Severity.BLOCKING)
                .map(fault -> fault.finding().code());
    }

    private static Stream<Fault> faults(Letter letter, Vocabulary vocabulary) {
        Reading.Read read = letter.read();
        return Checks.examine(new Examined(
                        read.determination(),
                        Optional.of(read.spans()),
                        Origin.ISSUED_HERE,
                        Optional.empty(),
                        Optional.of(vocabulary)))
                .faults()
                .stream();
    }

    private static Alarm of(Letter letter, Fault fault) {
        Span span = fault.finding().span().orElse(new Span(0, 0));
        return new Alarm(
                letter.name().replace(".txt", ""), fault.finding().code(), fault.path(), span.start(), span.end());
    }

    /** A line of the judged list, with its verdict. */
    String line(String verdict) {
        return String.join(",", List.of(letter, check, path, "" + start, "" + end, verdict));
    }

    static Alarm parse(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new Alarm(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Integer.parseInt(cells.get(3)),
                Integer.parseInt(cells.get(4)));
    }
}
