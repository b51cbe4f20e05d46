package org.openimr.server.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.understanding.CitationGraph;
import org.openimr.archive.understanding.Reliance;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** Who cites a section, on the real letters, against what the citator itself counts in them. */
class CitingItemsTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();

    @Test
    void one_question_finds_whom_the_citator_counts_for_every_key_of_the_real_letters(@TempDir Path folder) {
        List<Determination> letters = letters();
        CitationGraph graph = letters.stream()
                .collect(CitationGraph.collector(LEXICON.understanding().citator()));
        try (ArchiveIndex index = LuceneArchiveIndex.open(folder, LEXICON)) {
            letters.forEach(letter -> index.add(published(letter)));
            index.refresh();
            WholeResult results = new WholeResult(index, new UnderstoodLetters(index, LEXICON.understanding()));
            CitingItems citing = new CitingItems(results);
            int reliances = 0;
            for (SectionKey key : keys(graph)) {
                CitingItems.Found found = citing.of(key);
                Set<String> expected = Stream.concat(
                                graph.reliedOn(key.value()).stream(), graph.reliedOnAnyOf(key.value()).stream())
                        .map(CitingItemsTest::words)
                        .collect(Collectors.toSet());
                assertThat(words(found)).as(key.value()).isEqualTo(expected).isNotEmpty();
                assertThat(found.all()).as(key.value()).isEqualTo(found.items().size());
                assertThat(found.whole()).isTrue();
                reliances += expected.size();
            }
            System.out.println(
                    keys(graph).size() + " keys, " + reliances + " reliances in " + letters.size() + " letters");
        }
    }

    private static NavigableSet<SectionKey> keys(CitationGraph graph) {
        NavigableSet<SectionKey> keys = new TreeSet<>(Comparator.comparing(SectionKey::value));
        for (String section : graph.sections()) {
            SectionKey.parse(section).ifPresent(keys::add);
            graph.reliedOn(section)
                    .forEach(one -> SectionKey.parse(one.cited().source()).ifPresent(keys::add));
        }
        return keys;
    }

    private static String words(Reliance one) {
        return one.caseNumber().orElseThrow() + " " + one.item() + " " + one.side();
    }

    private static Set<String> words(CitingItems.Found found) {
        return found.items().stream()
                .flatMap(one -> one.sides().stream()
                        .map(side -> one.item().published().id() + " "
                                + one.item().issue().number() + " " + side))
                .collect(Collectors.toSet());
    }

    private static PublishedDetermination published(Determination letter) {
        return new PublishedDetermination(
                PublishedId.of(letter.caseNumber().orElseThrow()),
                letter,
                LocalDate.of(2017, 3, 31),
                LetterCopies.none());
    }

    /** Those with a case number. */
    private static List<Determination> letters() {
        Path folder = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus", "determinations");
        if (!Files.isDirectory(folder)) {
            String sentence = "The corpus of real letters is not at "
                    + folder.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) fail(sentence + "; CI requires it.");
            abort(sentence + "; skipped.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .filter(letter -> letter.caseNumber().isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Determination> read(Path file) {
        try {
            return DeterminationReader.read(Files.readString(file)) instanceof Reading.Read read
                    ? List.of(read.determination())
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
