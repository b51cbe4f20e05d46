package org.openimr.determination.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every alarm on the real letters, each read and judged: {@code true} where a person has something to mend or to look
 * at, {@code false} where the letter is right.
 */
final class JudgedAlarms {
    static final Path FILE = Path.of(
            System.getProperty("openimr.root", "."),
            "determination/src/test/resources/org/openimr/determination/check/judged-alarms.csv");
    static final String HEADER = "letter,check,path,start,end,verdict";

    /** How often a check was right. */
    record Score(int right, int wrong) {
        int alarms() {
            return right + wrong;
        }

        double precision() {
            return right / (double) alarms();
        }
    }

    private JudgedAlarms() {}

    static List<String> lines() {
        try {
            return Files.readAllLines(FILE).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Score> scores() {
        Map<String, Score> scores = new TreeMap<>();
        for (String line : lines()) {
            boolean right = line.endsWith(",true");
            scores.merge(
                    Alarm.parse(line).check(),
                    new Score(right ? 1 : 0, right ? 0 : 1),
                    (a, b) -> new Score(a.right() + b.right(), a.wrong() + b.wrong()));
        }
        return scores;
    }
}
