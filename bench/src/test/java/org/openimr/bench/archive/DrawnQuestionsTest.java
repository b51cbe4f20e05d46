package org.openimr.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.search.Facet;

/** The sides of the search benchmark answer the same questions alike. */
class DrawnQuestionsTest {
    private static final int LETTERS = 600;
    private static final int EACH = 15;

    @Test
    void every_class_has_its_questions_and_ours_and_bare_lucene_find_the_same_items(@TempDir Path folder)
            throws IOException {
        LetterStream letters = LetterStream.of(11, LETTERS, Path.of("no-such-folder"));
        try (IndexWriter writer = BareLucene.writer(folder.resolve("bare"));
                OurSide ours = OurSide.open(folder.resolve("ours"))) {
            for (GeneratedDetermination letter : (Iterable<GeneratedDetermination>) letters.all()::iterator) {
                ours.archive().add(letter.published());
                for (FlatItem item : FlatItem.of(letter)) writer.addDocument(BareLucene.document(item));
            }
            writer.commit();
            ours.archive().commit();
            try (BareLucene bare = BareLucene.open(folder.resolve("bare"))) {
                assertThat(bare.items()).isEqualTo(ours.archive().size().items());
                Map<SearchClass, List<Question>> questions = DrawnQuestions.from(letters, bare, EACH);
                assertThat(questions).containsOnlyKeys(SearchClass.values());
                for (List<Question> asked : questions.values()) {
                    assertThat(new HashSet<>(asked)).hasSize(EACH);
                    for (Question question : asked) {
                        int found = ours.answer(question);
                        assertThat(found).as(question.toString()).isPositive().isEqualTo(bare.answer(question));
                    }
                }
                assertThat(questions.getOrDefault(SearchClass.NARROWED, List.of()))
                        .allMatch(q -> q.narrowed().keySet().equals(Set.of(Facet.YEAR, Facet.OUTCOME)));
                assertThat(questions).isEqualTo(DrawnQuestions.from(letters, bare, EACH));
            }
        }
    }
}
