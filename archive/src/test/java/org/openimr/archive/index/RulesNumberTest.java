package org.openimr.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.archive.ContentHash;
import org.openimr.archive.Fictional;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.PublishedDetermination;

/** Notices that letters are indexed in another way than before, so that {@link Lexicon#RULES} is raised. */
class RulesNumberTest {
    private static final List<String> HEADINGS =
            List.of("fictional-headings.tsv", "judged-elsewhere.tsv", "judged-elsewhere-second.tsv");

    /** {@link Lexicon#mark} of the program's own lists, and the hash of everything that is indexed of the letters here. */
    private static final String RECORDED = "2-c671704e1f28cf52d18f62e43bff2170bb1689613e72be9114b0424939a5ea4f"
            + " 6356ed96f3abf877f9f8e15a6592ffd180db673874ec5a6e85aae1f83eb19d74";

    @Test
    void what_is_indexed_changes_only_with_the_mark() {
        Lexicon lexicon = Lexicon.builtIn();
        StringBuilder all = new StringBuilder();
        for (PublishedDetermination letter : letters()) {
            for (IndexedItem item : IndexedItem.allOf(letter, lexicon.understanding())) {
                all.append(item.decided())
                        .append(item.service())
                        .append(item.rationale())
                        .append(item.summary())
                        .append(item.sections())
                        .append(item.marks())
                        .append(item.traits())
                        .append(new TreeSet<>(item.phrases()))
                        .append(new TreeMap<>(item.facets()))
                        .append('\n');
            }
        }
        String hash =
                ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
        assertThat(lexicon.mark() + " " + hash)
                .as("Letters are indexed in another way: if the first word is the recorded one, raise Lexicon.RULES;"
                        + " then record both words here")
                .isEqualTo(RECORDED);
    }

    private static List<PublishedDetermination> letters() {
        List<PublishedDetermination> letters = new ArrayList<>(new GeneratedLetters(1).letters(50));
        HEADINGS.stream()
                .flatMap(RulesNumberTest::headings)
                .forEach(heading -> letters.add(Fictional.letter(1000 + letters.size())
                        .overturned(heading, "The records show a trial of therapy without relief. MTUS recommends it.")
                        .published()));
        return letters;
    }

    private static Stream<String> headings(String file) {
        try (InputStream in = RulesNumberTest.class.getResourceAsStream("/org/openimr/archive/understanding/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
