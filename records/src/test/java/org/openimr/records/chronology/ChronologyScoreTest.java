package org.openimr.records.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.records.sample.DataPart;
import org.openimr.records.sample.EventKind;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleRecords;

/**
 * Precision and recall per kind of event on the sample records, read with the vocabulary that comes with the program.
 * Writes the table and every failure to {@code target/chronology}; the table stands in {@code docs/records/chronology.md}.
 */
class ChronologyScoreTest {
    private static final Path ROOT = Path.of(System.getProperty("openimr.root", ".."));
    private static final Path REPORT = Path.of("target", "chronology");

    /** A figure of a kind, precision or recall, lenient, may not fall below what was measured by more than this. */
    private static final double SLACK = 0.02;

    private static final Map<DataPart, Scoring> SCORES = new EnumMap<>(DataPart.class);

    private static Scoring score(DataPart part) {
        return SCORES.computeIfAbsent(part, asked -> {
            Scoring scoring = new Scoring();
            ChronologyReader reader = ChronologyReader.of(Pages.VOCABULARY);
            for (SampleCase sample : SampleRecords.cases(asked)) {
                scoring.add(sample, reader.read(SampleFile.of(sample)));
            }
            return scoring;
        });
    }

    private static String section(DataPart part) throws IOException {
        String text = Files.readString(ROOT.resolve("docs/records/chronology.md"));
        String begin = "<!-- " + part + " -->\n";
        int start = text.indexOf(begin);
        int end = text.indexOf("<!-- end -->", start);
        assertThat(start).as("a section of " + part).isNotNegative();
        return text.substring(start + begin.length(), end);
    }

    private static String report(Scoring scoring) {
        return ScoreTable.of(scoring)
                + "\n" + ScoreTable.copied(scoring.copied())
                + ". Codes that contradict their labels: " + scoring.mismatches() + ".\n";
    }

    @ParameterizedTest
    @EnumSource(DataPart.class)
    void the_documentation_has_the_score_as_it_is(DataPart part) throws IOException {
        Scoring scoring = score(part);
        String name = part.name().toLowerCase(Locale.ROOT);
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve(name + ".md"), report(scoring));
        Files.write(REPORT.resolve(name + "-failures.txt"), scoring.failures());
        Files.write(REPORT.resolve(name + "-mismatches.txt"), scoring.mismatchFailures());
        assertThat(section(part)).isEqualTo(report(scoring));
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void no_kind_falls_below_what_was_measured(EventKind kind) {
        for (DataPart part : DataPart.values()) {
            Floor floor = Floor.of(part, kind);
            Scoring.Tally tally = score(part).tallies().getOrDefault(kind, new Scoring.Tally());
            assertThat(tally.precision(Agreement.LENIENT))
                    .as("%s %s precision", part, kind)
                    .isGreaterThanOrEqualTo(floor.precision() - SLACK);
            assertThat(tally.recall(Agreement.LENIENT))
                    .as("%s %s recall", part, kind)
                    .isGreaterThanOrEqualTo(floor.recall() - SLACK);
        }
    }
}
