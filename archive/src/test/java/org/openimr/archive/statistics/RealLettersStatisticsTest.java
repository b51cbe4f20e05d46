package org.openimr.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.dataset.NamedLetter;
import org.openimr.archive.dataset.Snapshot;
import org.openimr.archive.dataset.SnapshotMaker;
import org.openimr.archive.statistics.Answer.Group;
import org.openimr.archive.understanding.Understanding;
import org.openimr.vocabulary.load.Vocabularies;

/** The 97 real letters with a header, counted again from nothing but their raw texts. */
class RealLettersStatisticsTest {
    private static final Pattern DECISION = Pattern.compile("(Upheld|Overturned) ?\\.? Claims Administrator guideline");

    @TempDir
    private static Path folder;

    private static List<List<String>> raw = List.of();
    private static List<CodedTable> table = List.of();

    @BeforeAll
    static void both_are_counted() throws Exception {
        Snapshot snapshot = new SnapshotMaker(
                        Understanding.of(Vocabularies.builtIn().vocabulary()), 2)
                .make(
                        CorpusLetters.all().stream()
                                .filter(letter ->
                                        letter.determination().caseNumber().isPresent())
                                .map(NamedLetter::of),
                        folder);
        table = List.of(CodedTable.of(snapshot, Statistics.queries()));
        raw = texts().stream().map(RealLettersStatisticsTest::decisions).toList();
    }

    private static List<String> texts() throws IOException {
        Path letters = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus", "determinations");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(letters)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("CM.*\\.txt"))
                    .toList()) texts.add(Files.readString(file).replaceAll("\\s+", " "));
        }
        return texts;
    }

    private static List<String> decisions(String text) {
        List<String> decisions = new ArrayList<>();
        for (Matcher found = DECISION.matcher(text); found.find(); ) decisions.add(found.group(1));
        return decisions;
    }

    private static Answer answer(String name) {
        return Statistics.answer(Statistics.query(name).orElseThrow(), table.getFirst());
    }

    private static Figures.Outcomes all(String name) {
        return (Figures.Outcomes) answer(name).all();
    }

    private static long overturned() {
        return raw.stream().flatMap(List::stream).filter("Overturned"::equals).count();
    }

    @Test
    void items_are_226_of_which_27_are_overturned() {
        long items = raw.stream().mapToLong(List::size).sum();
        assertThat(List.of(items, overturned())).containsExactly(226L, 27L);
        assertThat(all("outcomes-of-items")).isEqualTo(new Figures.Outcomes(199, 27, 0));
    }

    @Test
    void letters_with_any_and_with_every_item_overturned_are_those_of_the_raw_texts() {
        long any = raw.stream().filter(one -> one.contains("Overturned")).count();
        long every = raw.stream().filter(one -> !one.contains("Upheld")).count();
        assertThat(raw).hasSize(97);
        assertThat(all("letters-with-any-overturned")).isEqualTo(new Figures.Outcomes(97 - any, any, 0));
        assertThat(all("letters-with-every-overturned")).isEqualTo(new Figures.Outcomes(97 - every, every, 0));
        System.out.println(any + " letters with any, " + every + " with every item overturned");
    }

    @Test
    void items_per_letter_are_those_of_the_raw_texts() {
        Map<String, Long> counted = new HashMap<>();
        raw.forEach(letter -> counted.merge(Integer.toString(letter.size()), 1L, Long::sum));
        Map<String, Long> answered = new HashMap<>();
        answer("items-per-letter")
                .lines()
                .forEach(line -> answered.put(
                        ((Group.Of) line.group()).values().getFirst(), ((Figures.Share) line.figures()).count()));
        assertThat(answered).isEqualTo(counted).containsEntry("1", 58L).containsEntry("21", 1L);
    }

    @Test
    void groups_that_do_not_overlap_add_up_to_everything() {
        for (String name : List.of(
                "outcome-by-year",
                "items-by-month",
                "outcome-by-broad-category",
                "outcome-by-subcategory",
                "outcome-by-priority",
                "outcome-by-age",
                "outcome-by-sex",
                "outcome-by-injury-year")) {
            Answer answer = answer(name);
            long upheld = 0;
            long overturned = 0;
            for (Answer.Line line : answer.lines()) {
                Figures.Outcomes of = (Figures.Outcomes) line.figures();
                upheld += of.upheld();
                overturned += of.overturned();
            }
            assertThat(List.of(upheld, overturned)).as(name).containsExactly(199L, 27L);
            assertThat(answer.all()).as(name).isEqualTo(new Figures.Outcomes(199, 27, 0));
        }
    }

    @Test
    void no_specialty_or_state_with_fewer_than_eleven_is_shown() {
        for (String name : List.of("outcome-by-specialty", "outcome-by-licensed-state")) {
            assertThat(answer(name).lines())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(((Figures.Outcomes) line.figures()).all())
                            .isGreaterThanOrEqualTo(11));
        }
        for (String name :
                List.of("letters-by-specialty", "letters-by-licensed-state", "concentration-of-reviewer-profiles")) {
            assertThat(answer(name).lines())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(((Figures.Share) line.figures()).count()).isGreaterThanOrEqualTo(11));
        }
    }

    @Test
    void every_question_to_letters_has_an_answer_that_prints() {
        for (StatisticsQuery query : Statistics.queries()) {
            if (!query.isOfLetters()) continue;
            Answer answer = Statistics.answer(query, table.getFirst());
            assertThat(AnswerText.text(answer))
                    .contains(query.title(), query.definition(), query.text())
                    .contains("snapshot " + answer.snapshot());
            assertThat(AnswerText.csv(answer)).contains("\nall,");
            assertThat(AnswerText.json(answer)).startsWith("{\"query\":\"" + query.name() + "\"");
        }
        System.out.println(AnswerText.text(answer("outcome-by-broad-category")));
        System.out.println(AnswerText.text(answer("days-from-assignment")));
    }
}
