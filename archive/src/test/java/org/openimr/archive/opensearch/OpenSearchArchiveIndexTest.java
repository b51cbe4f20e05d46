package org.openimr.archive.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.archive.Fictional.letter;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.Fictional;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/** What only a cluster can suffer, on a real node. */
class OpenSearchArchiveIndexTest {
    private static final PublishedDetermination KNEE = letter(1)
            .upheld("Knee brace", "Stable.")
            .upheld("Crutches", "Walks.")
            .published();

    @Test
    void after_a_crash_between_letters_and_position_reading_on_adds_nothing_twice(@TempDir Path folder) {
        ClusterSettings settings = TestNodes.shared().settings(folder);
        OpenSearchArchiveIndex crashed = OpenSearchArchiveIndex.open(settings);
        crashed.add(KNEE);
        crashed.commitThrough(1);
        PublishedDetermination second = letter(2).upheld("Brace", "No.").published();
        crashed.add(second);
        crashed.refresh(); // and no position: here it ends, without closing
        try (ArchiveIndex index = OpenSearchArchiveIndex.open(settings)) {
            assertThat(index.committedThrough()).hasValue(1);
            assertThat(index.add(second)).isEqualTo(Placement.UNCHANGED);
            index.commitThrough(2);
            assertThat(index.size()).isEqualTo(new ArchiveSize(2, 3));
            assertThat(index.committedThrough()).hasValue(2);
        }
    }

    @Test
    void a_letter_written_in_part_is_written_again_whatever_its_content(@TempDir Path folder) {
        ClusterSettings settings = TestNodes.shared().settings(folder);
        PublishedDetermination other = letter(1).overturned("Massage", "Yes.").published();
        try (Cluster cluster = new Cluster(settings);
                ArchiveIndex index = OpenSearchArchiveIndex.open(settings)) {
            index.add(KNEE);
            index.commit();
            String lines =
                    UnsentLetter.of(other, Lexicon.builtIn().understanding()).lines(Set.of(1, 2), false);
            String part = lines.lines().limit(5).collect(Collectors.joining("\n", "", "\n"));
            new Bulk(cluster, new Indices(cluster, settings, Lexicon.builtIn().mark()).alias()).send(part);
            assertThat(index.add(KNEE)).isEqualTo(Placement.REPLACED);
            index.commit();
            assertThat(index.get(KNEE.id())).contains(KNEE);
            assertThat(found(index, "crutches")).isEqualTo(1);
            assertThat(found(index, "massage")).isZero();
            assertThat(index.size()).isEqualTo(new ArchiveSize(1, 2));
        }
    }

    @Test
    void searches_go_on_while_the_index_is_rebuilt_and_see_the_old_or_the_new_whole(@TempDir Path folder)
            throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ClusterSettings settings = TestNodes.shared().settings(folder);
        try (ArchiveIndex index = OpenSearchArchiveIndex.open(settings)) {
            index.rebuild(braces(10));
            CompletableFuture<Set<Integer>> seen = CompletableFuture.supplyAsync(
                    () -> IntStream.iterate(0, i -> i + 1)
                            .takeWhile(_ -> !over.get())
                            .map(_ -> found(index, "brace"))
                            .boxed()
                            .collect(Collectors.toSet()),
                    Thread::startVirtualThread);
            for (int i = 0; i < 3; i++) {
                index.rebuild(braces(20));
                index.rebuild(braces(10));
            }
            over.set(true);
            assertThat(seen.get()).isSubsetOf(10, 20).contains(10);
            try (Cluster cluster = new Cluster(settings)) {
                String alias = new Indices(cluster, settings, Lexicon.builtIn().mark()).alias();
                assertThat(cluster.ask(Call.get("/" + alias + "-*/_alias"))
                                .orFail()
                                .propertyNames())
                        .hasSize(1);
            }
        }
    }

    private static Stream<PublishedDetermination> braces(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> letter(i).upheld("Brace", "No.").published());
    }

    @Test
    void a_letter_of_another_process_is_seen_when_it_refreshes(@TempDir Path folder) {
        ClusterSettings settings = TestNodes.shared().settings(folder);
        try (ArchiveIndex feeding = OpenSearchArchiveIndex.open(settings);
                ArchiveIndex asked = OpenSearchArchiveIndex.open(settings)) {
            feeding.add(KNEE);
            assertThat(asked.get(Fictional.id(1))).isEmpty();
            feeding.commit();
            assertThat(asked.get(Fictional.id(1))).isEqualTo(Optional.of(KNEE));
            assertThat(found(asked, "knee")).isEqualTo(1);
        }
    }

    @Test
    void a_process_whose_lists_are_not_those_of_the_rebuilt_index_sends_nothing_to_it(@TempDir Path folder) {
        ClusterSettings settings = TestNodes.shared().settings(folder);
        Vocabulary known = Vocabularies.builtIn().vocabulary();
        Edition edition = new Edition("Fictional lists", "1", Edition.hash(new byte[] {1}));
        Lexicon others = Lexicon.of(Vocabulary.of(edition, known.diagnoses(), known.drugs(), known.abbreviations()));
        try (ArchiveIndex before = OpenSearchArchiveIndex.open(settings);
                ArchiveIndex after = OpenSearchArchiveIndex.open(settings, others)) {
            after.rebuild(braces(3));
            before.add(KNEE);
            assertThatThrownBy(() -> before.commitThrough(9)).hasMessageContaining("ARCH-108");
            after.refresh();
            assertThat(after.size().determinations()).isEqualTo(3);
            assertThat(after.committedThrough()).isEmpty();
        }
    }

    private static int found(ArchiveIndex index, String typed) {
        return ((SearchResult) index.search(SearchRequest.of(typed))).items();
    }
}
