package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.archive.Fictional.id;
import static org.openimr.archive.Fictional.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/** Adding, committing, rebuilding. */
abstract class KeepingContract {
    private static final PublishedDetermination KNEE = letter(1)
            .upheld("Knee brace", "Stable.")
            .upheld("Crutches", "Walks.")
            .published();
    private static final PublishedDetermination KNEE_CORRECTED =
            letter(1).overturned("Knee brace", "Unstable after all.").published();

    private final Adapter adapter;

    KeepingContract(Adapter adapter) {
        this.adapter = adapter;
    }

    @Test
    void an_empty_archive_answers(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.size()).isEqualTo(new ArchiveSize(0, 0));
            assertThat(found(index, "knee")).isZero();
            assertThat(index.get(id(1))).isEmpty();
            assertThat(index.committedThrough()).isEmpty();
        }
    }

    @Test
    void the_same_content_twice_changes_nothing_before_and_after_refreshing(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.add(KNEE)).isEqualTo(Placement.ADDED);
            assertThat(index.add(KNEE)).isEqualTo(Placement.UNCHANGED);
            index.refresh();
            assertThat(index.add(KNEE)).isEqualTo(Placement.UNCHANGED);
            index.commit();
            assertThat(index.size()).isEqualTo(new ArchiveSize(1, 2));
        }
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.add(KNEE)).isEqualTo(Placement.UNCHANGED);
            assertThat(index.get(id(1))).contains(KNEE);
        }
    }

    @Test
    void a_withdrawn_letter_is_gone_at_once_and_can_be_added_again(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            index.add(KNEE);
            index.withdraw(id(1));
            assertThat(index.get(id(1))).isEmpty();
            assertThat(found(index, "knee")).isZero();
            assertThat(index.size()).isEqualTo(new ArchiveSize(0, 0));
            index.withdraw(id(1));
            assertThat(index.add(KNEE)).isEqualTo(Placement.ADDED);
            index.withdraw(id(1));
            index.commit();
        }
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.size()).isEqualTo(new ArchiveSize(0, 0));
        }
    }

    @Test
    void other_content_replaces_all_items_of_the_letter(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            index.add(KNEE);
            index.refresh();
            assertThat(index.add(KNEE_CORRECTED)).isEqualTo(Placement.REPLACED);
            assertThat(index.add(KNEE_CORRECTED)).isEqualTo(Placement.UNCHANGED);
            index.refresh();
            assertThat(index.size()).isEqualTo(new ArchiveSize(1, 1));
            assertThat(found(index, "crutches")).isZero();
            assertThat(found(index, "unstable")).isEqualTo(1);
            assertThat(index.get(id(1))).contains(KNEE_CORRECTED);
        }
    }

    @Test
    void what_is_added_is_found_after_refreshing(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            index.add(KNEE);
            assertThat(found(index, "knee")).isZero();
            index.refresh();
            assertThat(found(index, "knee")).isEqualTo(1);
        }
    }

    @Test
    void the_position_of_the_source_is_kept_with_the_commit(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            index.commitThrough(41);
            index.add(KNEE);
            index.commit();
            assertThat(index.committedThrough()).isEqualTo(OptionalLong.of(41));
        }
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.committedThrough()).isEqualTo(OptionalLong.of(41));
        }
    }

    @Test
    void an_index_made_with_other_lists_says_so_and_takes_no_letter_before_it_is_rebuilt(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.isOfOtherLists()).isFalse();
            index.add(KNEE);
            index.commitThrough(41);
        }
        try (ArchiveIndex index = adapter.open(folder, otherLists())) {
            assertThat(index.isOfOtherLists()).isTrue();
            assertThat(found(index, "knee")).as("it is searched as it is").isEqualTo(1);
            assertOtherLists(() -> index.add(letter(2).upheld("Massage", "No.").published()));
            assertThatThrownBy(() -> index.rebuild(Stream.of(KNEE).peek(_ -> {
                        throw new IllegalStateException("source broke");
                    })))
                    .hasMessage("source broke");
            index.commitThrough(42);
            assertThat(index.isOfOtherLists()).isTrue();
            index.rebuild(Stream.of(KNEE_CORRECTED));
            assertThat(index.isOfOtherLists()).isFalse();
            assertThat(index.add(letter(2).upheld("Massage", "No.").published()))
                    .isEqualTo(Placement.ADDED);
        }
        try (ArchiveIndex index = adapter.open(folder, otherLists())) {
            assertThat(index.isOfOtherLists()).isFalse();
            assertThat(found(index, "unstable")).isEqualTo(1);
        }
        try (ArchiveIndex index = adapter.open(folder)) {
            assertThat(index.isOfOtherLists()).isTrue();
            index.withdraw(id(1));
            index.commit();
            assertThat(index.isOfOtherLists()).isTrue();
            assertThat(index.size().determinations()).isEqualTo(1);
        }
    }

    private static Lexicon otherLists() {
        Vocabulary known = Vocabularies.builtIn().vocabulary();
        Edition edition = new Edition("Fictional lists", "1", Edition.hash(new byte[] {1}));
        return Lexicon.of(Vocabulary.of(edition, known.diagnoses(), known.drugs(), known.abbreviations()));
    }

    private static void assertOtherLists(Runnable use) {
        assertThatThrownBy(use::run)
                .asInstanceOf(InstanceOfAssertFactories.type(ArchiveUnavailable.class))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(ArchiveFault.OTHER_LISTS));
    }

    @Test
    void a_closed_archive_says_so(@TempDir Path folder) {
        ArchiveIndex index = adapter.open(folder);
        index.close();
        index.close();
        for (Runnable use : List.<Runnable>of(() -> index.add(KNEE), index::commit, () -> found(index, "knee"))) {
            assertThatThrownBy(use::run)
                    .asInstanceOf(InstanceOfAssertFactories.type(ArchiveUnavailable.class))
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(ArchiveFault.STOPPED));
        }
    }

    @Test
    void rebuilding_replaces_everything_at_once_and_the_last_of_an_id_stays(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            index.add(letter(9).upheld("Antique splint", "Antique.").published());
            index.commitThrough(7);
            List<PublishedDetermination> source = new GeneratedLetters(3).letters(50);
            Stream<PublishedDetermination> watched = Stream.concat(source.stream(), Stream.of(KNEE, KNEE_CORRECTED))
                    .peek(_ -> assertThat(found(index, "antique")).isEqualTo(1));
            ArchiveSize size = index.rebuild(watched);
            assertThat(size.determinations()).isEqualTo(50);
            assertThat(found(index, "antique")).isZero();
            assertThat(index.get(id(1))).contains(KNEE_CORRECTED);
            assertThat(index.committedThrough()).isEmpty();
        }
    }

    @Test
    void a_failing_source_leaves_everything_as_it_was(@TempDir Path folder) {
        try (ArchiveIndex index = adapter.open(folder)) {
            index.add(KNEE);
            Stream<PublishedDetermination> failing = IntStream.range(0, 10).mapToObj(i -> {
                if (i == 5) throw new IllegalStateException("source broke");
                return letter(100 + i).upheld("New knee", "New.").published();
            });
            assertThatThrownBy(() -> index.rebuild(failing)).hasMessage("source broke");
            assertThat(index.size()).isEqualTo(new ArchiveSize(1, 2));
            assertThat(index.add(KNEE)).isEqualTo(Placement.UNCHANGED);
            assertThat(index.add(KNEE_CORRECTED)).isEqualTo(Placement.REPLACED);
            index.commit();
            assertThat(index.get(id(1))).contains(KNEE_CORRECTED);
        }
    }

    @Test
    void many_threads_adding_the_same_letters_add_each_once(@TempDir Path folder) {
        List<PublishedDetermination> letters = new GeneratedLetters(5).letters(200);
        try (ArchiveIndex index = adapter.open(folder)) {
            long added = IntStream.range(0, 800)
                    .parallel()
                    .mapToObj(i -> {
                        if (i % 97 == 0) index.refresh();
                        return index.add(letters.get(i % letters.size()));
                    })
                    .filter(Placement.ADDED::equals)
                    .count();
            index.commit();
            assertThat(added).isEqualTo(200);
            assertThat(index.size().determinations()).isEqualTo(200);
        }
    }

    private static int found(ArchiveIndex index, String typed) {
        return ((SearchResult) index.search(SearchRequest.of(typed))).items();
    }
}
