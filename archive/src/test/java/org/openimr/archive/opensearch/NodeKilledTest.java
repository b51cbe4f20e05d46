package org.openimr.archive.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.archive.Fictional.letter;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarQuestion;

/** Three nodes in three processes, every part of the index on two of them; the one that leads them is killed. */
class NodeKilledTest {
    private static final int BEFORE = 30;
    private static final int AFTER = 60;
    private static final Duration AT_LEAST = Duration.ofSeconds(4);
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final int ASKING = 3;

    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<ArchiveFault, AtomicInteger> faults = new ConcurrentHashMap<>();
    private final AtomicInteger right = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void one_of_three_nodes_killed_during_a_load_of_questions(@TempDir Path folder) throws Exception {
        List<PublishedDetermination> letters = new GeneratedLetters(61).letters(120);
        Map<SearchRequest, SearchAnswer> searches = new HashMap<>();
        Map<SimilarQuestion, SimilarAnswer> similar = new HashMap<>();
        try (ArchiveIndex truth = LuceneArchiveIndex.open(folder.resolve("truth"))) {
            letters.forEach(truth::add);
            truth.commit();
            requests().forEach(request -> searches.put(request, truth.search(request)));
            likes(letters).forEach(question -> similar.put(question, truth.similar(question)));
        }
        try (TestNodes nodes = TestNodes.start(3, folder)) {
            ClusterSettings settings = nodes.settings(folder);
            try (ArchiveIndex index = OpenSearchArchiveIndex.open(settings)) {
                letters.forEach(index::add);
                index.commitThrough(120);
                awaitAllCopies(settings);
                List<CompletableFuture<Void>> load = new ArrayList<>();
                for (int i = 0; i < ASKING; i++) {
                    int from = i;
                    load.add(CompletableFuture.runAsync(
                            () -> ask(index, from, searches, similar), Thread::startVirtualThread));
                }
                awaitRight(BEFORE);
                int before = right.get();
                nodes.kill(leader(settings));
                Thread.sleep(AT_LEAST);
                awaitRight(before + AFTER);
                over.set(true);
                load.forEach(CompletableFuture::join);
                System.out.printf(
                        "one of three nodes killed: %d right answers before, %d after, %d wrong, faults %s%n",
                        before, right.get() - before, wrong.size(), faults);
                assertThat(wrong).isEmpty();
                assertThat(before).isGreaterThanOrEqualTo(BEFORE);
                assertThat(right.get() - before).isGreaterThanOrEqualTo(AFTER);
                assertThat(faults.keySet()).isSubsetOf(ArchiveFault.CLUSTER_UNREACHABLE, ArchiveFault.CLUSTER_FAILED);
                PublishedDetermination late =
                        letter(999).upheld("Antique splint", "Antique.").published();
                assertThat(index.add(late)).isEqualTo(Placement.ADDED);
                index.commitThrough(121);
                assertThat(index.get(late.id())).contains(late);
                assertThat(index.committedThrough()).hasValue(121);
                assertThat(index.size().determinations()).isEqualTo(121);
            }
        }
    }

    private static List<SearchRequest> requests() {
        GeneratedLetters words = new GeneratedLetters(62);
        List<SearchRequest> requests = new ArrayList<>(List.of(SearchRequest.everything()));
        for (int i = 0; i < 40; i++) {
            SearchRequest typed = SearchRequest.of(
                    i % 4 == 0 ? '"' + words.words(2) + '"' : words.words(2).replace(" ", i % 2 == 0 ? " OR " : " "));
            requests.add(i % 3 == 0 ? typed.narrow(Facet.OUTCOME, "upheld") : typed);
        }
        return requests;
    }

    private static List<SimilarQuestion> likes(List<PublishedDetermination> letters) {
        return letters.subList(0, 10).stream()
                .map(letter -> SimilarQuestion.about(
                        letter, letter.determination().issues().getFirst(), 8))
                .toList();
    }

    private void ask(
            ArchiveIndex index,
            int from,
            Map<SearchRequest, SearchAnswer> searches,
            Map<SimilarQuestion, SimilarAnswer> similar) {
        List<SearchRequest> requests = List.copyOf(searches.keySet());
        List<SimilarQuestion> likes = List.copyOf(similar.keySet());
        for (int i = from; !over.get(); i += ASKING) {
            try {
                boolean likeness = i % 20 == 0;
                SearchRequest request = requests.get(i % requests.size());
                SimilarQuestion like = likes.get(i % likes.size());
                boolean same = likeness
                        ? index.similar(like).equals(similar.get(like))
                        : index.search(request).equals(searches.get(request));
                if (same) right.incrementAndGet();
                else wrong.add(likeness ? like.toString() : request.toString());
            } catch (ArchiveUnavailable e) {
                faults.computeIfAbsent(e.fault(), _ -> new AtomicInteger()).incrementAndGet();
            } catch (RuntimeException e) {
                wrong.add(e.toString());
            }
        }
    }

    private void awaitRight(int answers) throws InterruptedException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (right.get() < answers && System.nanoTime() < end) Thread.sleep(10);
    }

    private static void awaitAllCopies(ClusterSettings settings) {
        try (Cluster cluster = new Cluster(settings)) {
            cluster.ask(Call.get("/_cluster/health?wait_for_status=green&timeout=15s"))
                    .orFail();
        }
    }

    /** Place in the list of the node that is elected. */
    private static int leader(ClusterSettings settings) {
        try (Cluster cluster = new Cluster(settings)) {
            String name = cluster.ask(Call.get("/_cat/cluster_manager?format=json"))
                    .orFail()
                    .path(0)
                    .path("node")
                    .asString();
            return Integer.parseInt(name.substring(name.length() - 1));
        }
    }
}
